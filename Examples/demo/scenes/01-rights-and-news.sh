# Scenes on rights and news. Each is a real push; `must` says how it has to end.

title 'Wim (Sport) past een eigen pagina aan: ze staat online.'
printf '\nIn de kerstvakantie is het bad open van 10 tot 18 uur.\n' >>"$stage/wim-dessers/$sport/zwembad.md"
save wim-dessers 'Uren in de kerstvakantie'
as wim-dessers git push -q origin HEAD:main
must accepted

title 'Wim past een pagina van Burgerzaken aan: niet gepubliceerd, wel te bewaren als voorstel.'
fresh wim-dessers
printf '\nBreng ook je sportkaart mee.\n' >>"$stage/wim-dessers/website/identiteit/verhuizen.md"
save wim-dessers 'Sportkaart bij verhuizen'
as wim-dessers git push -q --no-verify origin HEAD:main
must refused 'Deze pagina is van de dienst Burgerzaken.'
as wim-dessers git push -q origin HEAD:voorstel/wim-dessers/sportkaart
must accepted

title 'Wim zet zelf nieuws op de site: nieuws publiceert de communicatiedienst.'
fresh wim-dessers
cat >"$stage/wim-dessers/website/nieuws/zwemfeest.md" <<'PAGE'
---
titel: Kom naar het zwemfeest op 20 december
samenvatting: Zwem, speel en eet taart. Het zwembad viert zijn veertigste verjaardag.
publiceren_op: 2026-12-01
ai: geen
---

Het zwembad wordt veertig. Kom op zondag 20 december tussen 13 en 18 uur gratis zwemmen.
PAGE
quiet wim-dessers git add -A
save wim-dessers 'Zwemfeest'
as wim-dessers git push -q --no-verify origin HEAD:main
must refused 'Nieuws publiceert de communicatiedienst.'

title 'Wim dient dezelfde tekst in; Jeroen (communicatie) neemt hem over en zet hem online.'
as wim-dessers "$afspraak" indienen zwemfeest
must accepted
quiet jeroen-tanghe git fetch -q
quiet jeroen-tanghe git merge -q --no-edit origin/voorstel/wim-dessers/zwemfeest
as jeroen-tanghe git push -q origin HEAD:main
must accepted
online website/nieuws/zwemfeest.md || { echo '!! The news is not online.'; failed=$((failed + 1)); }

title 'Wim haalt een eigen pagina meteen offline: dat lukt altijd.'
fresh wim-dessers
sed -i '2i draft: true' "$stage/wim-dessers/$sport/sportkampen.md"
save wim-dessers 'Sportkampen zijn volzet'
as wim-dessers git push -q origin HEAD:main
must accepted

title 'Fatima (Burgerzaken) geeft zichzelf meer rechten: de afspraken zelf zijn beschermd.'
fresh fatima-ouali
sed -i 's/- rol: systeembeheerder/- rol: redacteur/' "$stage/fatima-ouali/.afspraken/rechten.yaml"
save fatima-ouali 'Kleine aanpassing'
as fatima-ouali git push -q --no-verify origin HEAD:main
must refused 'Dit bestand hoort bij de afspraken van de gemeente.'

title 'Fatima wil de geschiedenis overschrijven: wat online staat, gaat alleen vooruit.'
fresh fatima-ouali
quiet fatima-ouali git reset -q --hard HEAD~1
printf '\nEen andere zin.\n' >>"$stage/fatima-ouali/website/identiteit/reispas.md"
save fatima-ouali 'Reispas'
as fatima-ouali git push -q --no-verify --force origin HEAD:main
must refused 'Hiermee zou je werk van anderen wissen dat al online staat.'
