"""Groups of words that stand for one another where somebody tells how to be answered, or what they cannot do just now.

Folded words of English, German, Spanish and French. Groups in small letters are words of grammar, those in big ones are
things and doings. A verb is listed in one form: regular English endings are taken off before a word is looked up. A
word may be in several groups; the first one is its name among its neighbours.
"""

from typing import Final

FILLERS: Final = frozenset(
    "a actually an bah basically ben bit d de dear dem den der des die du eh ein eine einen el er haha hey hola just "
    "kind like lol love of oh ok okay oye quite really so sort the uh um un una une unos very well".split()
)
CLAUSE_STARTS: Final = frozenset(
    "aber and anyway because but cause comment como cos cuando did does donde et how hows is mais pero quand que "
    "since so und wann warum was weil what whats when whens where wheres whether which who whos why wie wo y".split()
)

_GROUPS: Final = {
    "i": "i we ich wir je j yo nous",
    "me": "me us mir mich uns moi m",
    "my": "my our mein meine meinen meiner meinem mon ma mes mi mis",
    "you": "you u ya yourself du dich tu te vous",
    "your": "your deine dein deinen ta ton tes",
    "it": "it this that them these those everything all das es lo ca le la los las les l 's",
    "she": "he she they er sie el ella elle il ils elles someone somebody who",
    "his": "his her their sein seine ihr su sus sa ses leur",
    "be": (
        "am is are be been being was were bin ist sind war sitze sitz steh stehe estoy esta estamos ando voy vengo "
        "sigo suis est sommes 'm 're"
    ),
    "not": (
        "not no never nor without cannot nicht kein keine keinen nie ohne ne pas plus sin nada nunca sans hardly "
        "barely nothing none nobody"
    ),
    "can": "can could able may might kann kannst konnte konntest puedo puedes podrias puede peux pourrais peut puis",
    "want": (
        "want wanna need like love prefer rather wish fancy sooner will mochte lieber gern brauche quiero quisiera "
        "prefiero mejor gustaria veux voudrais prefere plutot aime aimerais easier better best happier nicer"
    ),
    "please": "please pls plz kindly bitte porfa porfavor favor stp plait",
    "in": "in at inside im beim am aufm dans en au aux",
    "on": "on up auf an sur",
    "now": "now currently right moment still gerade grad jetzt ahora ahorita encore maintenant rn",
    "again": "again back wieder nochmal otra nouveau",
    "loud": "loud aloud loudly laut voz haute",
    "instead": "instead statt stattdessen vez plutot",
    "only": "only just nur solo juste simply einfach",
    "sorry": "sorry apologies perdon perdona desole",
    "SPEAK": (
        "say speak talk shout sing recite whisper chat narrate pronounce announce yell mumble blurt hum call ring "
        "sprich sprechen reden rede sag sagen sagst spricht ausspricht aussprache habla hablar hablame dime dimelo "
        "di digas decir pronuncia parle parler dis dire prononce prononcer conversation accent pronunciation "
        "intonation"
    ),
    "TELL": "tell told explain give describe name erzahl gib cuenta cuentame raconte raconter explique donne",
    "READ": "read reading reread lies les liest lesen vorlesen vor leeme leer leas lee lis lire lisez",
    "HEAR": (
        "hear listen hearing listening heard horen anhoren hor hore hort oir escuchar oirte escucharte oigo "
        "entendre ecouter entends ecoute overhear"
    ),
    "WRITE": (
        "write writing written wrote type typing typed jot scribble schreib schreiben schreibe schreibst "
        "aufschreiben tippen tipp tippe notiere notieren geschrieben schriftlich escribe escribeme escribelo "
        "escribemelo escribir escrito ecris ecrire ecrit note-le apunta anota transcribe"
    ),
    "TEXT": "text sms message mail email e-mail inbox dm texto nachricht mensaje correo texting texts whatsapp",
    "SEND": (
        "send drop ping pop post put shoot fire forward share schick schicke schicken sende senden manda mandame "
        "mandamelo envia enviame enviar enviarme mandar pasa pasame pasamelo envoie envoyer envoyez beam flick "
        "chuck"
    ),
    "SHOW": "show display zeig zeigen muestra muestrame montre montrer mostrarselo present",
    "LOOK": (
        "look see glance view watch stare peek squint check scroll seh sehe sehen schauen gucken ansehen mirar ver "
        "veo regarder voir vois lecture"
    ),
    "KEEP": (
        "copy paste print save pin file archive screenshot bookmark store record-keeping printout printed kopieren "
        "ausdrucken speichern guardar copiar imprimir copier imprimer garder hang frame laminate circulate "
        "annotate highlight"
    ),
    "RECORD": "record recording aufnehmen graba enregistre",
    "LATER": "later afterwards tonight tomorrow spater luego manana tard refer revisit",
    "FORGET": "forget remember memorise memorize retain recall vergess merken olvido acordar oublier retenir",
    "PRACTISE": "practise practice rehearse quiz learn train test drill uben practicar pratiquer repeat",
    "GUIDE": "walk talk guide lead coach run count",
    "through": "through thru durch",
    "STORY": (
        "story stories bedtime fairytale poem limerick lullaby rhyme tale nursery geschichte marchen cuento "
        "historia conte histoire joke verse"
    ),
    "AUDIO": (
        "voice audio audios spoken vocal vocals vocaux voicemail podcast sound sprachnachricht sprachnachrichten "
        "sprachmemo sprachantwort stimme ton sonido voix oral gesprochen mundlich voice-note speech verbally "
        "orally verbal clip"
    ),
    "MEMO": "note notes memo memos recording recordings nota notas",
    "PAPER": (
        "list bullet bullets table writing paper notes document pdf screenshot screen chart spreadsheet printout "
        "liste lista checklist thread transcript caption noticeboard whiteboard calendar"
    ),
    "NUMBERS": "number numbers figures dates digits codes details zahlen numeros chiffres",
    "PEN": "pen pencil paper stift boli boligrafo lapiz stylo crayon notepad",
    "DRAFT": "draft compose caption reply wording letter rewrite summary minutes toast",
    "DRIVE": (
        "drive driving driver cycle cycling bike biking ride riding pedal jog jogging run running ski skiing skate "
        "sail row rowing kayak swim swimming climb climbing gallop steer steering reverse reversing motorbike "
        "navigate overtake merge fahr fahre fahren autofahren manejando conduciendo conduzco conduis roule "
        "conduire laufband sprint paddle wheel commute"
    ),
    "VEHICLE": (
        "car van truck lorry tractor bike bicycle motorbike scooter moped cab taxi motorway highway freeway road "
        "traffic interstate roundabout wheel driver's windscreen dashboard lane auto rad fahrrad steuer autobahn "
        "stau motorrad coche carro moto bici bicicleta volante camioneta trafico voiture velo trottinette "
        "treadmill ambulance forklift ute pickup handlebars saddle horse horseback junction slip-road m6 m25 m1 a1 "
        "bypass ring-road"
    ),
    "PERCH": (
        "ladder stepladder roof scaffold scaffolding tree cliff shower bath bathtub pool tub sauna wall rope slope "
        "saddle wanne dusche leiter ducha banera douche bain mat lying loft attic crawlspace"
    ),
    "EYES": (
        "eye eyes sight eyesight vision glasses specs spectacles lens lenses contacts brille augen linsen "
        "kontaktlinsen lentes gafas anteojos ojos lunettes yeux pupil pupils retina eyelid eyelids readers "
        "varifocals bifocals"
    ),
    "BLIND": (
        "blind partially-sighted dyslexic dyslexia migraine cataract cataracts glaucoma macular blurry blur "
        "blurred bandaged dilated blinded illiterate aveugle malvoyant dyslexique ciego ciega migrana jaqueca "
        "migrane visually conjunctivitis"
    ),
    "SCREEN": (
        "screen display phone print font letters writing handy bildschirm pantalla celular movil ecran telephone "
        "monitor tablet brightness glare text mobile"
    ),
    "SMALL": (
        "small tiny little cracked smashed black dark shattered frozen kaputt klein rota casse bust bright sun "
        "sunlight glaring fuzzy microscopic"
    ),
    "HANDS": (
        "hand hands finger fingers arm arms wrist elbow elbows thumb gloves glove mittens hande handen manos mains "
        "doigts brazos bras palms lap hip shoulder"
    ),
    "FULL": (
        "full covered wet dirty sticky greasy busy tied caked muddy oily soapy filthy plastered occupied voll nass "
        "dreckig ocupadas sucias llenas mojadas pleines sales both coated dripping slippery gooey floury soaked "
        "free"
    ),
    "MESS": (
        "dough flour batter paint oil mud grease soap chicken clay glue pastry plaster suds dishwater foam blood "
        "egg mince cement marinade teig mehl farbe ol masa pintura pate peinture butter compost soil raw shampoo "
        "varnish grout bleach icing washing-up"
    ),
    "HOLD": (
        "hold holding carry carrying balance balancing drag dragging push pushing lug cradle haul clutch cargando "
        "porte tiens juggling wrestling gripping"
    ),
    "CARGO": (
        "baby toddler bags bag shopping boxes box pram tray crate suitcase suitcases groceries casserole pan pot "
        "bottle drill jack spanner wrench screwdriver needle saw hammer mop rope potato masher knife chainsaw "
        "leash lead bucket plank torch"
    ),
    "CHORE": (
        "cook cooking knead bake baking iron ironing peel chop stir fry wash washing wash-up dish dishes scrub "
        "clean weed garden gardening feed feeding breastfeed nurse bathe mow shave vacuum hoover milk fold knit "
        "sew sand saw drill paint painting plaster solder prune dig hike walk walking polish mend repair unload "
        "whisk grill roll mop dust sweep assemble weld kochen koche backen backe bugeln putzen spulen abwasch herd "
        "cocinando lavando planchando limpiando cuisine cuisiner vaisselle repasse jardine massage stitch crochet "
        "groom shear stove hob changing rinse decorate"
    ),
    "QUIETPLACE": (
        "meeting library lecture church chapel mosque temple synagogue mass service sermon funeral wedding "
        "ceremony christening court courtroom hearing cinema theatre theater opera recital film movie exam "
        "examination class classroom lesson seminar assembly tutorial office ward clinic surgery hospital museum "
        "gallery archive yoga meditation retreat spa interview conference presentation panel rehearsal workshop "
        "briefing audience dorm dormitory staff-room boardroom vigil besprechung vorlesung kino bibliothek kirche "
        "unterricht buro konferenz prufung horsaal reunion biblioteca cine iglesia misa clase oficina examen junta "
        "cours amphi bureau bibliotheque eglise jury deposition altar confessional monastery studio cubicle "
        "wartezimmer sala negotiation webinar standup"
    ),
    "PUBLIC": (
        "train bus tram tube metro subway carriage coach plane flight queue lobby waiting lounge lift elevator "
        "restaurant cafe public crowd crowded packed zug bahn warteraum tren autobus rer platform aisle toilet loo "
        "hostel ferry gate shop changing-room cubicle reception open-plan shared"
    ),
    "NOISE": (
        "loud noisy noise music blaring roaring racket drill drilling hammering jackhammer blender mixer engine "
        "crowd gale wind windy deafening din concert festival gig club nightclub disco bar pub stadium match "
        "factory machine machines machinery fireworks band screaming barking vacuum mower sirens siren "
        "construction shouting storm thunder rain turbine cheering bass helicopter larm krach musik ruido musica "
        "bruit musique howling workshop generator rave arcade firework tannoy crackly line"
    ),
    "SLEEP": (
        "sleep sleeping asleep nap napping doze dozing dozed snore snoring slumber schlaft schlafen eingeschlafen "
        "duerme dormido dormida durmiendo dort dorment dormir endormir s'endormir siesta wake waking woke stir "
        "startle settled kip wach reveiller despertar nod nodded unconscious"
    ),
    "KIN": (
        "baby wife husband partner girlfriend boyfriend roommate flatmate housemate kid kids child children son "
        "daughter twins toddler newborn mum mom dad mother father gran grandma grandad sister brother "
        "mother-in-law dog cat frau mann kind kinder kleine esposa marido bebe nino hija petite petit fils fille "
        "femme mari patient patients guest guests little passenger passengers bunkmate neighbour neighbours "
        "neighbor boy girl lad aunt uncle nan cousin nephew niece friend mate bloke"
    ),
    "BOSS": (
        "boss manager colleague colleagues coworker coworkers teacher professor prof lecturer judge priest vicar "
        "client clients customer customers everyone everybody people team chef chefin kollegen lehrer leute jefe "
        "gente profesor patron collegues monde gens doctor minister stranger strangers audience congregation "
        "director officer interviewer students class boardroom hosts invigilator examiner surgeon bride"
    ),
    "NEAR": (
        "beside next near neben hinter lado cote opposite behind nearby watching staring looking glaring sitting "
        "sits here earshot shoulder eavesdropping earwigging within"
    ),
    "DEAF": (
        "deaf ear ears cochlear tinnitus hearing-aid hearing-impaired aid aids eardrum earplugs earmuffs defenders "
        "lip lip-read deafened taub schwerhorig ohren sordo sorda oido sourd sourde oreilles hard-of-hearing bsl "
        "perforated"
    ),
    "HEADSET": (
        "headphone headphones headset earphone earphones earbud earbuds airpods buds kopfhorer kopfhorern "
        "audifonos auriculares cascos ecouteurs casque"
    ),
    "SOUNDHW": "speaker speakers volume audio sound mute muted lautsprecher altavoz haut-parleur playback soundcard",
    "DATA": "data signal connection bandwidth load buffering internet wifi download megabytes",
    "QUIET": (
        "quiet silent silence hush shh sh shush shhh discreet discreetly discretion whisper whispering secret "
        "surprise secretly hide hiding quietly silently softly leise still silencio discreto discret stealth "
        "tiptoe peep confidential private privately psst"
    ),
    "BROKEN": (
        "broken broke bust dead died lost forgot forgotten left missing crackle jammed snapped kaputt vergessen "
        "verloren leer olvide deje perdi roto oublie casse perdu stolen knackered faulty fried packed flat battery "
        "repair repaired repairs blown"
    ),
    "OVER": (
        "over finished done ended stopped parked fertig vorbei aus raus rum sali termino acabo salir sorti fini "
        "gare descendu pulled arrived anymore longer zu-ende estacione"
    ),
    "ALONE": "alone myself allein solo sola seul seule nobody empty private",
    "STARE": "exhausted tired sore ache hurt hurts hurting sting stinging burning swollen weh mude fatigue",
}


def _groups_of() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for group, words in _GROUPS.items():
        for word in words.split():
            found[word] = (*found.get(word, ()), group)
    return found


GROUPS_OF: Final = _groups_of()
