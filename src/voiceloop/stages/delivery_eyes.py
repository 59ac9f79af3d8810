"""Words that tell whether a caller can look at a screen and has a hand free: patterns over folded words.

English, German, Spanish and French.
"""

from typing import Final

_GLASSES: Final = r"(?:glasses|specs|spectacles|contacts|contact lenses|lenses)"
LOOK_NOT: Final = (
    r"\b(?:can't|cannot|can not|couldn't|can barely|can hardly|unable to|not able to|shouldn't|mustn't"
    r"|not allowed to)"
    r"(?: (?:really|even|just|exactly|actually|properly|currently|right|now))* (?:look|read(?! (?:his|her"
    r"|their) mind)|glance|make (?:\w+ ){0,3}out|see (?:a thing|anything|the (?:screen|phone|text|letters"
    r"|display)|well|properly|much|without|that small|so well)|see[,.]|see$|check (?:the|my) (?:phone|screen)"
    r"|touch|hold (?:the|my)|reach (?:the|my)|take my eyes)\b",
    rf"\b(?:my|the|new|reading) {_GLASSES}\b(?!.{{0,12}}\b(?:back|fixed|found|repaired)\b).{{0,25}}\b(?:broke"
    rf"|broken|lost|forgot|forgotten|left|upstairs|on the|without|steamed|somewhere|at home|missing|snapped"
    rf"|smashed|being)\b",
    rf"\b(?:without|forgot|lost|broke|don't have|haven't got|didn't bring|no|not got|can't find|sat on|left"
    rf"|misplaced)(?: (?:my|the|any|reading|on))* {_GLASSES}\b",
    r"\b(?:my|tired|both|sore) eyes\b(?! are (?:brown|blue|green|grey))|\beyes (?:are(?! (?:brown|blue|green"
    r"|grey))|hurt|closed|sting|burn|shut)\b|\b(?:have|got|with|having|i've)(?: got)? (?:a|this"
    r"|my)(?: \w+)? migraine\b|\beye (?:drops|operation|surgery|infection|patch)\b",
    r"\b(?:screen|display)(?:'s| is| has| went| on my phone is)?(?: \w+){0,3} (?:smashed|broken|cracked|black"
    r"|dead|too (?:small|dark|bright)|shattered|gone|frozen|tiny)\b|\bsun (?:is )?on (?:the|my) screen\b"
    r"|\bprint (?:is )?(?:so |too )(?:small|tiny)\b|\btoo small to read\b",
    r"\bi(?:'m| am)(?: \w+){0,3} blind\b|\b(?:i'm|i am|being|my)(?: \w+)? dyslexi\w+\b|\bvisually impaired\b"
    r"|\b(?:my|have|got)(?: \w+)? cataracts?\b|\bpoor (?:eyesight|sight|vision)\b|\bbad (?:eyes|eyesight)\b"
    r"|\b(?:can't|doesn't|don't|never learn\w*)(?: \w+){0,2} (?:to )?read(?: yet| well| very| at all|[,.]|$)",
    r"\b(?:i'?m|i am|we'?re|while|still|currently|just|busy)(?: \w+){0,2} (?:driving|cycling|biking|riding"
    r"|jogging|skiing|climbing|rowing|swimming|running(?! (?:late|out|low|behind))|motorbiking|parking|reversing"
    r"|steering|operating)\b(?! (?:me|us|him|her|school|test|licen|lesson|instructor))",
    r"^(?:\w+ )?(?:driving|cycling|biking|jogging|riding)\b(?! (?:me|school|test|licen|lesson))"
    r"|\bdriving (?:right )?now\b|\b(?:behind|at) the wheel\b|\bon (?:my|the|a) (?:bike|bicycle|motorbike|scooter"
    r"|treadmill|motorway|highway|horse)\b|\b(?:on|up) (?:a|the) ladder\b|\bin the (?:bath|shower|pool|tub)\b"
    r"|\b(?:on|out on) (?:a|my) (?:run|jog)\b|\bunder the (?:car|sink|shower)\b|\beyes on the road\b"
    r"|\bcarrying\b.{0,20}\b(?:arms|boxes|bags|both)\b",
    r"\bphone(?:'s| is)? (?:on the (?:shelf|counter|table|other)|across|in my (?:pocket|bag)|over there"
    r"|in the holder|charging)\b|\b(?:pitch dark|in the dark)\b",
    # German
    r"\bkann\b(?: \w+){0,4} nicht(?: \w+){0,3} (?:lesen|sehen|gucken|schauen|hinsehen|hinschauen|draufschauen"
    r"|draufgucken|ablesen)\b",
    r"\b(?:brille|kontaktlinsen|linsen)\b.{0,25}\b(?:nicht|kaputt|vergessen|verloren|zerbrochen|weg|verlegt"
    r"|liegt)\b|\b(?:ohne|keine)(?: \w+)? (?:brille|linsen)\b",
    r"\b(?:sitz\w*|bin|fahr\w*|steh\w*|lieg\w*|grad|gerade)\b(?: \w+){0,2}? (?:auf(?:m| dem| der| 'm|'m| ner"
    r"| einer)|im|am|in der|aufm|unter der)(?: \w+)? "
    r"(?:rad|fahrrad|steuer|auto|motorrad|leiter|roller|wanne|badewanne|dusche|autobahn|laufband|laufen|joggen"
    r"|radeln|fahren)\b|\b(?:beim|am) (?:autofahren|fahren|radfahren|joggen)\b|\bfahr(?:e)? (?:grad|gerade|auto"
    r"|rad|jetzt)\b|\baugen (?:tun|sind|brennen|zu|schmerzen)\b|\bmeine augen\b|\bmigrane\b|\bblind\b"
    r"|\b(?:bildschirm|display)(?: \w+){0,3} (?:kaputt|schwarz|gesprungen|dunkel)\b",
    # Spanish
    r"\b(?:voy|estoy|vengo|ando)(?: \w+)? (?:manejando|conduciendo|en (?:la )?(?:bici|bicicleta|moto)|al volante"
    r"|corriendo|nadando|en la (?:ducha|banera|regadera))\b|\b(?:manejando|conduciendo|al volante)\b"
    r"|\bno (?:puedo|alcanzo a|logro)(?: \w+)? (?:leer|ver|mirar)\w*\b|\bno (?:veo|leo) (?:nada|bien|de cerca)\b",
    r"\b(?:romp\w+|rot[oa]s?|olvid\w+|perd\w+|sin|no (?:traigo|tengo|encuentro|llevo)|quebr\w+"
    r"|deje)(?: \w+){0,3} (?:lentes|gafas|anteojos)\b|\b(?:lentes|gafas|anteojos)\b"
    r"(?: \w+){0,4} (?:rot[oa]s?|romp\w+|perd\w+|olvid\w+|casa|quebr\w+)\b|\b(?:mis|los) ojos\b"
    r"|\bpantalla(?: \w+){0,3} (?:rota|negra|quebrada|estrellada)\b|\bsoy cieg[oa]\b|\bmigrana\b|\bjaqueca\b",
    # French
    r"\b(?:je )?(?:conduis|roule)\b|\bau volant\b|\b(?:a|en) (?:velo|moto|trottinette)\b|\ben (?:conduisant"
    r"|courant|roulant)\b|\bsous la douche\b|\bdans (?:mon|le) bain\b|\ben train de (?:conduire|courir|rouler"
    r"|nager)\b",
    r"\blunettes\b.{0,25}\b(?:cass\w+|oubli\w+|perdu\w*|pas|sans|restees?)\b|\b(?:oublie|perdu|casse|sans"
    r"|pas)(?: \w+){0,2} lunettes\b|\b(?:peux|peut|arrive|puis)(?: \w+)? (?:pas|plus)(?: \w+){0,2} (?:lire"
    r"|regarder|voir)\b|\b(?:mes|les) yeux\b|\becran(?: \w+){0,3} (?:casse|noir|mort|fissure)\b|\b(?:aveugle"
    r"|malvoyante?|dyslexique)\b|\bvois (?:rien|plus rien|pas bien)\b",
    r"\b(?:stuck in|in) (?:heavy )?traffic\b|\b(?:i'?m|i am|we'?re|sitting|sit|sat|still)(?: \w+){0,4} (?:in"
    r"|inside) (?:the|my|a) (?:car|van|truck|lorry|cab|tractor|taxi|driver's seat)\b|^(?:\w+ )?in the (?:car|van"
    r"|truck|lorry)\b|\bin the car[.,]|\bhome in the car\b|\bon the road\b",
    r"\b(?:out|off) (?:running|jogging|cycling|riding|for a (?:run|jog|ride))\b|\b(?:up|halfway up|on) (?:the"
    r"|a) (?:climbing wall|ladder|roof|scaffold\w*|cliff|tree|rope)\b|\b(?:haven't got|have not got|not wearing"
    r"|don't have|didn't put|took off)(?: \w+)? (?:glasses|specs|contacts|lenses)\b|\bwhere (?:are"
    r"|did i put) my (?:reading )?(?:glasses|specs)\b",
    r"\b(?:letters|font|text|print|writing|words)(?:'s| is| are)? (?:far |way |much |so |just )?(?:too )?(?:small"
    r"|tiny|blurry|little)\b|\bsun(?:'s| is|light is)? (?:\w+ )?(?:bright|glaring|blinding|in my eyes)\b"
    r"|\beverything's a blur\b",
    r"\bi (?:see|read)(?: \w+)? (?:badly|poorly|nothing)\b|\b(?:my )?(?:eye)?sight(?:'s| is|'s not"
    r"| isn't)(?: \w+)? (?:bad|going|gone|poor|what|not|failing|terrible)\b|\bdon't read (?:so |very "
    r"|too )?(?:well|much|good)\b|\breading(?:'s| is)(?: \w+)? (?:hard|difficult|tough|a struggle|not my)\b"
    r"|\b(?:struggle|trouble|difficulty|bother)(?: \w+)? reading\b|\bvision\b(?= (?:is|isn't|problem))",
    r"\b(?:mit dem|mitm|am) (?:rad|fahrrad|auto|motorrad|roller) (?:unterwegs|gerade)\b|\b(?:seh"
    r"|sehe)(?: \w+)? (?:schlecht|nichts|nix|kaum)\b|\b(?:zu|so) klein(?:e|es)? (?:schrift|buchstaben"
    r"|gedruckt)?\b(?=.{0,20}(?:lesen|schrift|buchstab))|\b(?:unterwegs|gerade) (?:im auto|auf der autobahn)\b"
    r"|\bim stau\b|\bbeim joggen\b|\bhinterm steuer\b|\bauge(?:n)?(?:tropfen|arzt|op)\b",
    r"\b(?:voy|estoy|vengo|sigo)(?: \w+)? en (?:el|la|mi) (?:coche|carro|auto|camioneta|moto|bici|bicicleta|ducha"
    r"|trafico|carretera)\b|\ben el trafico\b|\b(?:letra|letras) (?:muy |tan )?(?:chiquit\w+|pequen\w+)\b"
    r"|\bveo (?:muy )?mal\b|\bsin (?:mis )?(?:lentes|gafas|anteojos)\b",
    r"\b(?:je )?suis (?:\w+ )?(?:en|dans la|dans ma) (?:voiture|bagnole|moto|route)\b|\bdans les bouchons\b"
    r"|\b(?:trop|tout) petit\b(?=.{0,15}(?:lire|ecran|$))|\bvois (?:tres |vraiment )?mal\b|\bje cours\b|\b(?:en"
    r"|fais) (?:footing|jogging|du velo)\b|\bsur (?:mon|le) velo\b",
    r"\bon horseback\b|\b(?:staring|looking) at (?:a |the |my )?screens?\b|\b(?:old|bad|weak|tired|sore|dry"
    r"|itchy) eyes\b|\breading makes me\b|\b(?:sick|dizzy|carsick|nauseous|queasy)(?: \w+){0,3} (?:read|reading"
    r"|screen)\b|\bphone(?:'s| is)? strapped\b|\bin the sauna\b|\bpaddling\b|\beye ?(?:strain|patch|test"
    r"|doctor)\b|\bheadache\b(?=.{0,30}\b(?:screen|dark|read|eyes))",
    r"\baugen (?:weh|mude|kaputt)\b|\bmir tun die augen\b|\b(?:handy|telefon)(?: \w+)? (?:nicht|net) (?:anfassen"
    r"|halten|sehen|in die hand)\b|\b(?:no quiero|no puedo) (?:ver|mirar) (?:la|el|una) (?:pantalla|celular"
    r"|movil)\b|\bmal aux yeux\b|\byeux (?:fatigues|qui piquent|explosent)\b",
)
BUSY: Final = (
    r"\b(?:my|both|dirty|wet|full|sticky|greasy|busy|free)(?: \w+)? (?:hands?|fingers)\b(?<!wash my hands)"
    r"|\bhands? (?:are|is|full|free|in the|covered|busy|dirty|wet)\b|\b(?:no|not a) (?:free )?hands?(?: free)?\b"
    r"|\b(?:wearing|got|with) (?:my |thick |rubber |work )?gloves\b",
    r"\b(?:i'?m|i am|we'?re|while|busy|got to|about to|here|just|still|middle of|\w+ of|hour of"
    r"|keep)(?: \w+){0,3} (?:cooking|kneading|ironing|baking|peeling|peel|chopping|stirring|washing up"
    r"|washing the|doing the (?:dishes|washing|ironing|laundry)|gardening|weeding|changing (?:the|a|her|his) \w+"
    r"|feeding|breastfeeding|bathing|nursing|mowing|shaving|vacuuming|hoovering|milking|folding|knitting|sewing"
    r"|sanding|sawing|drilling|painting (?:the|a|my)|walking|hiking|plastering|soldering|pruning|digging|cleaning"
    r"|scrubbing|dough|lifting)\b",
    r"\belbows? deep\b|\bholding (?:the|a|my|onto)\b|\b(?:lie|lying) down\b.{0,20}\beyes\b|\b(?:hand|arm)s?(?:'s"
    r"| is| are)? (?:in a (?:cast|sling)|broken)\b",
    r"\bhand[e]?\b(?: \w+){0,4} (?:voll|dreckig|nass|schmutzig|teig|mehl|ol|fettig|frei|farbe|erde|seife)\b"
    r"|\b(?:hande|finger) (?:im|in|voll|voller|sind)\b|\bbeim (?:kochen|backen|bugeln|putzen|spulen|abwaschen|"
    r"duschen|gartnern|laufen|schneiden|streichen|stricken)\b|\bam (?:kochen|backen|bugeln|putzen|spulen)\b"
    r"|\b(?:koche|backe|bugle|bugel|putze) (?:grad|gerade)\b",
    r"\b(?:las|mis|tengo) manos\b(?! limpias)|\bmanos (?:ocupadas|sucias|llenas|mojadas|en|con)\b|\b(?:estoy"
    r"|mientras) (?:cocin\w+|planch\w+|lav\w+|limpi\w+|amas\w+|pint\w+|caminando|camino|barriendo|tejiendo)\b",
    r"\b(?:les|mes) mains\b(?! libres)|\bmains (?:pleines|sales|mouillees|occupees|prises|dans)\b"
    r"|\b(?:en train de|en) (?:cuisin\w+|repass\w+|jardin\w+|marchant|peindre|faire la vaisselle|brico\w+)\b"
    r"|\bje (?:cuisine|repasse|marche|jardine|bricole)\b",
    r"\b(?:on|in|with) (?:one|my|both|each|the other) (?:arm|arms|hand|hands|hip|lap)\b|\b(?:baby|toddler|child"
    r"|kid|cat|puppy) (?:on|in) (?:my|one) (?:arm|arms|lap|hip)\b|\b(?:up )?to my elbows\b|\bcovered (?:in"
    r"|with) (?:\w+ )?(?:mud|flour|paint|oil|grease|dough|dirt|soap|glue|clay|sauce|batter|blood|plaster|dust"
    r"|foam)\b",
    r"\b(?:carrying|pushing|pulling|lifting|hauling|dragging) (?:the|a|my|two|some|heavy|boxes|bags|shopping)\b"
    r"|\bunder the (?:sink|car|bonnet|hood)\b|\bat the (?:stove|hob|sink|workbench|ironing board|loom|wheel of)\b"
    r"|\bon the (?:stove|hob)\b|\b(?:walking|feeding|washing|brushing|grooming) (?:the|my) (?:dog|cat|horse|baby"
    r"|car)\b|\bhold(?:ing)? (?:on|him|her|it|this)(?: \w+)? (?:with|while|in place)\b",
    r"\b(?:nasse|dreckige|volle|fettige|schmutzige|beide|keine) (?:hand|hande|finger)\b|\b(?:baby|kind"
    r"|kleine[rn]?) auf dem arm\b|\bam herd\b|\bmit (?:vollen|nassen|dreckigen|beiden|mehligen) handen\b"
    r"|\b(?:schnippel|schneid|rühr|ruhr|knet|spul|putz|wasch)\w* (?:grad|gerade|noch)\b|\bkeine hand frei\b",
    r"\ben (?:los )?brazos\b|\b(?:manos|dedos) (?:mojad|suci|engrasad|pegajos)\w+\b|\b(?:cargando|cortando"
    r"|lavando|cocinando|planchando|amasando) (?:el|la|los|las|al|cosas|cajas|bolsas)\b|\ben la cocina con\b",
    r"\bdans (?:les|mes) bras\b|\b(?:fais|faire) (?:la vaisselle|la cuisine|le menage|a manger|un gateau"
    r"|la pate)\b|\b(?:coupe|epluche|petris|lave|tiens|porte) (?:les|des|la|le|un|une|du) \w+\b"
    r"|\bdoigts? (?:collants?|pleins?|gras)\b|\ben cuisine\b",
    r"\b(?:arm|wrist|hand)(?:'s| is)? (?:in plaster|in a cast|bandaged)\b|\bblow ?drying\b|\b(?:oil|grease|flour"
    r"|paint|mud|dough|soap) everywhere\b|\b(?:screaming|crying) baby\b|\b(?:mehl|teig|farbe|ol"
    r"|fett)(?: \w+){0,3} (?:fingern?|handen?)\b|\bscrewdriver in\b|\bwrench in\b|\b(?:in|with) (?:my"
    r"|one) (?:teeth|left hand|right hand)\b",
)
LOOK_AGAIN: Final = (
    r"\b(?:out of|off|got out of) the (?:car|bike|motorway|highway|road|wheel|shower|bath|pool|van|truck|horse)\b"
    r"|\b(?:i'?m|we'?re|just|have|i've|we've|now) parked\b|\bparked (?:now|up)\b|\bpulled over\b|\bengine(?:'s"
    r"| is)? off\b",
    r"\b(?:stopped|done|finished|no longer|not|through with) (?:driving|cycling|cooking|running|ironing|baking"
    r"|riding)\b|\bhands (?:are |'re )?(?:\w+ )?(?:free|clean|dry|washed)\b|\bwashed my hands\b|\bback at (?:my"
    r"|the) (?:desk|computer|laptop)\b|\b(?:at|in front of) my (?:desk|computer|laptop)\b",
    rf"\b(?<!n't )(?<!not )(?:found|got|picked up|have|wearing|put)(?: \w+)? (?:my|the"
    rf"|new)(?: new)? {_GLASSES}(?! (?:off|fixed soon))\b|\b{_GLASSES}(?:'s| are| is| have been)(?: \w+)? (?:back"
    rf"|fixed|repaired|on now|again)\b|\bnew {_GLASSES}\b|\bi can (?:read|see|look|type) (?:again|now)\b",
    r"\b(?:aus dem|ausm) auto\b|\bgeparkt\b|\bvom rad (?:runter|abgestiegen)\b|\b(?:brille|augen|hande) (?:wieder"
    r"|repariert|gefunden)\b|\bbrille (?:ist )?(?:wieder )?(?:da|ganz|repariert)\b"
    r"|\bhande (?:sind )?(?:wieder )?(?:frei|sauber)\b|\bkann (?:ich )?(?:jetzt |wieder )+(?:lesen|gucken|schauen"
    r"|sehen)\b|\bnicht mehr (?:am steuer|im auto|auf dem rad)\b",
    r"\bya (?:me )?(?:estacione|aparque|llegue|baje del (?:coche|carro|auto)|encontre (?:los|las|mis) (?:lentes"
    r"|gafas|anteojos)|puedo (?:leer|ver|mirar))\b|\bestacionad[oa]\b|\baparcad[oa]\b|\bgafas nuevas\b"
    r"|\blentes nuevos\b",
    r"\b(?:sortie?|descendue?) de (?:la |ma )?(?:voiture|moto)\b|\b(?:suis|bien) garee?\b"
    r"|\bretrouve mes lunettes\b|\bnouvelles lunettes\b|\bpeux (?:de nouveau |a nouveau )?(?:lire"
    r"|regarder) maintenant\b|\bmains (?:sont )?(?:propres|libres)\b",
    r"\bon (?:the|my) (?:laptop|computer|pc|tablet) now\b|\b(?:am|vorm) (?:rechner|computer|laptop"
    r"|schreibtisch)\b|\bdescendue? (?:du|de) (?:velo|bus|voiture|scooter)\b|\b(?:a|devant) (?:mon|l') ?(?:ordi"
    r"|ordinateur|bureau)\b|\b(?:en|frente a) (?:la|mi) (?:compu|computadora|laptop|ordenador)\b",
)
