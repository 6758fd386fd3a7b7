# Scenes on images, AI and house style.
images=beelden/sport

# image PERSON NAME: a photo of one's own in the image bank: a file that is nobody else's.
image() {
    mkdir -p "$stage/$1/$(dirname "$2")"
    printf 'GIF89a\220\001\054\001\200\000\000\022\130\153\366\357\342\054\000\000\000\000\220\001\054\001\000\002\002\104\001\000\073%s' "$2" >"$stage/$1/$2"
}

# answers FILE FIELD VALUE…: fills in a record that `afspraak nieuw beeld` made ready.
answers() {
    record=$1
    shift
    while [ $# -gt 1 ]; do
        sed -i "s|^$1:.*|$1: $2|" "$record"
        shift 2
    done
}

# show PERSON IMAGE CAPTION: puts an image on the page of the swimming pool.
show() { printf '\n![Kinderen springen van de duikplank](/%s "%s")\n' "$2" "$3" >>"$stage/$1/$sport/zwembad.md"; }

title 'Wim zet een foto online zonder beeldfiche: we weten niet of dat mag.'
fresh wim-dessers
image wim-dessers "$images/duikplank.gif"
show wim-dessers "$images/duikplank.gif" 'De nieuwe duikplank.'
quiet wim-dessers git add -A
save wim-dessers 'De duikplank'
as wim-dessers git push -q --no-verify origin HEAD:main
must refused 'hoort nog een beeldfiche'

title 'Hij maakt de fiche, vult in wat hij weet, en stuurt opnieuw door: online.'
as wim-dessers "$afspraak" nieuw beeld "$images/duikplank.gif"
must accepted 'Vul in wat voor dit beeld geldt'
answers "$stage/wim-dessers/$images/duikplank.gif.yml" maker 'Wim Dessers' gebruiksrecht eigen-werk herkenbaar nee ai geen
quiet wim-dessers git add -A
save wim-dessers 'Beeldfiche van de duikplank'
as wim-dessers git push -q origin HEAD:main
must accepted

title 'Op een andere foto herken je twee kinderen, maar toestemming van de ouders is er niet.'
fresh wim-dessers
image wim-dessers "$images/zwemles.gif"
quiet wim-dessers "$afspraak" nieuw beeld "$images/zwemles.gif"
answers "$stage/wim-dessers/$images/zwemles.gif.yml" maker 'Wim Dessers' gebruiksrecht eigen-werk herkenbaar ja minderjarig ja ai geen
quiet wim-dessers git add -A
save wim-dessers 'Zwemles'
as wim-dessers git push -q --no-verify origin HEAD:main
must refused 'toestemming van een ouder of voogd'

title 'Een beeld dat AI maakte, zonder dat het bijschrift dat zegt.'
fresh wim-dessers
show wim-dessers beelden/communicatie/zandbeke-2040.png 'Zo kan een straat er in 2040 uitzien.'
save wim-dessers 'De straat van morgen'
as wim-dessers git push -q --no-verify origin HEAD:main
must refused 'maar in het bijschrift staat dat niet'

title 'Een pagina met u en ambtelijke taal: ze komt online, met opmerkingen.'
fresh wim-dessers
printf '\nIndien u de kleedkamers wenst te gebruiken, dient u dit te melden op 018/55.02.30.\n' >>"$stage/wim-dessers/$sport/zwembad.md"
save wim-dessers 'Kleedkamers'
as wim-dessers git push -q --no-verify origin HEAD:main
must accepted 'als'

title 'Een smalle uitsnede neemt de fiche van het origineel over.'
fresh wim-dessers
image wim-dessers "$images/duikplank-smal.gif"
as wim-dessers "$afspraak" nieuw beeld "$images/duikplank-smal.gif" --uitsnede-van "$images/duikplank.gif"
must accepted 'De antwoorden komen van duikplank.gif'
quiet wim-dessers git add -A
save wim-dessers 'Uitsnede'
as wim-dessers git push -q origin HEAD:main
must accepted

title 'Een album: één fiche voor alle foto’s van de zwemmarathon.'
fresh wim-dessers
album=$images/zwemmarathon
{
    echo 'album: Zwemmarathon'
    echo 'maker: Wim Dessers'
    echo 'gebruiksrecht: eigen-werk'
    echo 'herkenbaar: nee'
    echo 'ai: geen'
    echo 'bestanden:'
} >"$stage/album.yml"
for number in 1 2 3; do
    image wim-dessers "$album/marathon-$number.gif"
    digest=$(sha256sum "$stage/wim-dessers/$album/marathon-$number.gif" | cut -d' ' -f1)
    echo "  - {bestand: marathon-$number.gif, sha256: $digest}" >>"$stage/album.yml"
done
mv "$stage/album.yml" "$stage/wim-dessers/$album/album.yml"
quiet wim-dessers git add -A
save wim-dessers 'Album van de zwemmarathon'
as wim-dessers git push -q origin HEAD:main
must accepted

title 'Een foto waarvan het gebruiksrecht vorig jaar afliep.'
fresh wim-dessers
image wim-dessers "$images/atleten.gif"
quiet wim-dessers "$afspraak" nieuw beeld "$images/atleten.gif"
answers "$stage/wim-dessers/$images/atleten.gif.yml" maker 'Beeldbank Noord' gebruiksrecht stock bewijs 'factuur 2023-118' herkenbaar nee ai geen
echo 'te_gebruiken_tot: 2025-12-31' >>"$stage/wim-dessers/$images/atleten.gif.yml"
show wim-dessers "$images/atleten.gif" 'De atleten trainen in de sporthal.'
quiet wim-dessers git add -A
save wim-dessers 'Atleten'
as wim-dessers git push -q --no-verify origin HEAD:main
must refused 'mochten we gebruiken tot 31 december 2025'
