# Approvals that are signed and bound to what was seen, and a crisis. Read by ../run.

# signer ID: a key of one's own, and its line in the register.
signer() {
    ssh-keygen -q -t ed25519 -N '' -C "$1" -f "$stage/$1.key"
    sed -i "/^- id: $1\$/,/ssh:/s|^    ssh:|    ssh:\n      - \"$(cat "$stage/$1.key.pub")\"|" \
        "$stage/lotte-verhaeghen/.afspraken/personen.yaml"
    git -C "$stage/$1" config afspraak.key "$stage/$1.key"
}

title 'Amira en Jeroen krijgen een sleutel in het register, om akkoorden mee te tekenen.'
[ -d "$stage/amira-el-khatib" ] || person amira-el-khatib
[ -d "$stage/jeroen-tanghe" ] || person jeroen-tanghe
fresh lotte-verhaeghen
signer amira-el-khatib
signer jeroen-tanghe
quiet lotte-verhaeghen git add -A
save lotte-verhaeghen 'Sleutels van Amira en Jeroen'
as lotte-verhaeghen git push -q origin HEAD:main
must accepted

title 'Lotte schrijft zelf iets voor het infoblad. Daar hoort een tweede paar ogen bij.'
fresh lotte-verhaeghen
mkdir -p "$stage/lotte-verhaeghen/infoblad/2027-2"
for name in _index voorwoord; do
    printf -- '---\ntitel: Lente in Zandbeke\nsamenvatting: Wat er dit voorjaar te doen is.\nai: geen\n---\n\nDe dagen worden langer.\n' \
        >"$stage/lotte-verhaeghen/infoblad/2027-2/$name.md"
done
quiet lotte-verhaeghen git add -A
save lotte-verhaeghen 'Voorwoord van maart'
as lotte-verhaeghen git push -q origin HEAD:main
must refused 'Akkoord geven kan: Amira El Khatib'

title 'Ze dient het in. Amira ziet het in de wachtrij, leest het en gaat akkoord.'
quiet lotte-verhaeghen "$afspraak" indienen voorwoord
as amira-el-khatib "$afspraak" wachtrij
must accepted 'wacht op jou: `afspraak goedkeuren lotte-verhaeghen/voorwoord`'
as amira-el-khatib "$afspraak" goedkeuren voorwoord --ja --enkel
must accepted 'is bewaard'

title 'Lotte verandert nog één zin. Dan geldt dat akkoord niet meer.'
echo 'Tot gauw!' >>"$stage/lotte-verhaeghen/infoblad/2027-2/voorwoord.md"
quiet lotte-verhaeghen git commit -qam 'Nog één zin'
as lotte-verhaeghen git push -q origin HEAD:main
must refused 'nog één akkoord nodig'

title 'Zonder die zin, precies zoals Amira het las, komt het online.'
quiet lotte-verhaeghen git reset -q --hard HEAD~1
as lotte-verhaeghen git push -q origin HEAD:main
must accepted

title 'De burgemeester kondigt een crisis af. Jeroen opent ze en publiceert, alleen: twee opdrachten.'
fresh jeroen-tanghe
printf -- '---\ntitel: Stroompanne in Beekstraat\nsamenvatting: De stroom valt uit in de Beekstraat.\nai: geen\npubliceren_op: 2026-11-20\n---\n\nBel 112 als iemand hulp nodig heeft.\n' \
    >"$stage/jeroen-tanghe/website/nieuws/stroompanne.md"
quiet jeroen-tanghe git add -A
save jeroen-tanghe 'Stroompanne'
as jeroen-tanghe "$afspraak" crisis openen --bron 'Besluit van de burgemeester, 21/11'
must accepted 'De crisis is open.'
as jeroen-tanghe git push -q origin HEAD:main
must accepted

title 'Een redacteur wacht zolang.'
fresh wim-dessers
echo 'Het water is 28 graden.' >>"$stage/wim-dessers/website/vrije-tijd/sport/zwembad.md"
quiet wim-dessers git commit -qam 'Temperatuur'
as wim-dessers git push -q origin HEAD:main
must refused 'Er loopt een crisis.'

title 'Het overleg wordt genoteerd, de crisis gesloten. Dan kan Wim weer verder.'
as jeroen-tanghe "$afspraak" crisis overleg --bron 'Noodplanning en brandweer, 15 uur'
must accepted
as jeroen-tanghe "$afspraak" crisis sluiten
must accepted 'De crisis is gesloten.'
as wim-dessers git push -q origin HEAD:main
must accepted
