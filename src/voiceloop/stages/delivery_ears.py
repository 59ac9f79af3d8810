"""Words that tell whether a caller can listen now: patterns over folded words, in four languages.

Whoever is among people, in noise or where others sleep cannot, unless they wear headphones.
"""

from typing import Final

_I_AM: Final = (
    r"\b(?:i'?m|i am|we'?re|we are|sitting|sat|stuck|still|currently|standing|lying|waiting|queuing|back|here)\b"
    r"(?!(?: \w+){0,2} (?:late|not|off|out|done|leaving|going|planning|thinking))(?:[ ,]+[\w'-]+){0,4}?"
)
_QUIET_PLACE: Final = (
    r"(?:meeting|meetings|lecture|class|classroom|lesson|library|cinema|theat(?:re|er)|concert|church|mass|chapel"
    r"|service|court|courtroom|exam|interview|seminar|waiting room|waiting area|quiet (?:car|coach|carriage|zone"
    r"|area|room)|ward|museum|gallery|opera|conference|(?:video |zoom |conference |team )?call|webinar|hearing"
    r"|appointment|funeral|wedding|mosque|temple|synagogue|office|open[- ]plan(?: office)?|hospital|stand-?up"
    r"|presentation|workshop|bar|pub|club|disco|gig|train|bus|tram|metro|tube|subway|underground|plane|flight"
    r"|dormitory|dorm|assembly|audience|ceremony|rehearsal|movies|film|reading room|study hall)"
)
_PEOPLE: Final = (
    r"(?:baby|babies|kids?|child|children|son|daughter|wife|husband|partner|girlfriend|boyfriend|mum|mom|dad"
    r"|mother|father|patients?|everyone|everybody|room-?mates?|flat-?mates?|house-?mates?|neighbou?rs?|little one"
    r"|twins|family|guests?|toddler|grandma|nan|granny|people|colleagues?|boss|clients?|students?|he|she|they"
    r"|someone|somebody|all|house)"
)
LISTEN_NOT: Final = (
    rf"{_I_AM} (?:in|at|on|inside|into|through)(?! front)(?: [\w'-]+){{0,4}}? {_QUIET_PLACE}\b(?! shop| station"
    rf"| stop| park)",
    rf"(?:^|[.,;!-] ?)(?:(?:so|ok|okay|hey|um|uh|sorry|hi|just|still|currently|but|and) )*(?:in|at|on)(?: (?:a|an"
    rf"|the|my|another))?(?: \w+)?"
    rf" {_QUIET_PLACE}(?=[.,;!]| right| now| rn|$| and| so\b| with| but)",
    r"^(?:\w+ ){0,2}open[- ]plan office\b|\bin (?:a|the|this) (?:meeting|library|lecture|exam"
    r"|church)(?: right)? now\b",
    r"\bwhisper(?:ing)?\b|\bkeep(?:ing)? my voice down\b|\bhave to be quiet\b",
    r"\b(?:can't|cannot|can not|couldn't|not able to|unable to)(?: (?:really|exactly|even|just|actually|currently"
    r"|now|right))*"
    r" (?:talk|speak|listen|play|have (?:the |my )?(?:sound|volume)|turn (?:the |my )?(?:sound|volume)"
    r"|use (?:the |my )?(?:speaker|sound))",
    r"\b(?:can't|cannot|couldn't|can hardly|could hardly|can barely|don't|won't|didn't)(?: (?:really|even"
    r"|actually))* hear"
    r"(?= (?:a thing|a word|you|anything|it|that|much|what|well|very|properly|voice|any)|[,.!]|$)",
    r"\b(?:no|without|forgot|lost|left|don't have|haven't got|not got|dead|broken)(?: (?:any|my|the))* "
    r"(?:head ?phones?|headset|ear ?phones?|ear ?buds?|airpods|earpiece|hearing aids?)\b",
    r"\b(?:head ?phones?|headset|ear ?phones?|ear ?buds?|airpods|hearing aids?)\b.{0,20}\b(?:dead|broken|empty"
    r"|died|broke|flat|at home|charging|out|somewhere|gone|upstairs|lost|forgotten|not with)\b",
    rf"\b{_PEOPLE}(?:'s| is| are|'re| has| have|'ve| just| all| only| finally"
    rf"| next to me)+(?: \w+){{0,3}} (?:asleep|sleeping|napping|in bed|dozing|fast asleep)\b|\bfell asleep (?:on"
    rf"|next|in|beside)\b|\b(?:just|finally) (?:fell|got \w+ to|dropped off) (?:asleep|sleep)\b",
    rf"\b(?:everyone|everybody|people)(?: \w+){{0,4}} (?:can hear|hears|listens)\b|\b{_PEOPLE}(?:'s| is| are"
    rf"|'re)(?: \w+){{0,3}} (?:listening|all ears|right here|in the room|looking at|looking over|behind me"
    rf"|can hear|next to me|sitting next|watching me|within earshot)\b|\b(?:can|could|will|might) (?:all )?(?:hear"
    rf"|overhear) (?:it|this|us|you|everything)\b",
    r"\bdon't wake\b|\bwithout waking\b|\bnot to wake\b|\bwake (?:the|my|her|him|them|everyone|anyone)\b",
    r"\b(?:it's|its|it is) (?:\w+ ){0,2}(?:noisy|loud)\b(?! enough| when)|\bnoisy (?:bar|street|place|here|room"
    r"|pub|train|site)\b|\bloud (?:music|in here|here|machines?)\b|\bso much noise\b",
    r"\bi(?:'m| am|'ve been)(?: \w+){0,3} deaf\b|\bhard of hearing\b|\bdeaf (?:in|on) (?:one|my|both)\b"
    r"|\bi have(?: \w+){0,3} tinnitus\b|\b(?:my|the) (?:\w+ )?speakers?(?: on (?:my|this|the) \w+)?(?:'s| is"
    r"| are)? (?:\w+ )?(?:broken|dead|broke|bust|not working|doesn't|don't|gone)\b",
    r"\b(?:sound|volume|audio)(?:'s| is)? (?:\w+ )?(?:broken|off|down|not working|muted|gone)\b|\bon mute\b"
    r"|\bi(?:'m| am) muted\b",
    r"\bon (?:the|another|a) (?:phone|call|line|other line)(?: \w+)? (?:with|to|call|already|right now)\b"
    r"|\bon (?:the|my) other line\b|\bon (?:a|another) call\b|\b(?:film|show|play|movie|service|ceremony|talk"
    r"|lecture)(?:'s| has| is)(?: \w+)? (?:started|starting|on|begun)\b",
    # German
    r"\b(?:bin|sitz\w*|steck\w*|hock\w*|steh\w*|lieg\w*|grad|gerade|noch|hier)\b(?: \w+){0,3}? (?:im|in einer"
    r"|in der|in 'ner|in ner|in nem|in einem|in|beim|auf)(?: \w+){0,2} (?:meeting|kino|theater|konzert"
    r"|wartezimmer|unterricht|zug|bus|bahn|s-bahn|u-bahn|ubahn|sbahn|flieger|flugzeug|gericht|seminar|buro"
    r"|grossraumburo|horsaal|krankenhaus|museum|\w*besprechung|sitzung|vorlesung|konferenz|bibliothek|bucherei"
    r"|kirche|messe|prufung|klausur|gottesdienst|beerdigung|call|videokonferenz|ruhebereich|ruheabteil|lesesaal"
    r"|kneipe|disko|club)\b",
    r"\bfluster\w*\b|\b(?:baby|kind|kinder|klein\w+|frau|mann|alle|sohn|tochter|mitbewohner\w*|oma|opa|freundin?"
    r"|er|sie|zimmernachbar\w*)\b"
    r"(?: \w+){0,4} (?:schlaf\w*|eingeschlafen|pennt)\b|\b(?:schlaft|schlafen)(?: \w+){0,3} (?:baby|kind|kinder"
    r"|klein\w+|alle|frau|mann)\b",
    r"\b(?:kein(?:e|en)?|ohne|vergessen)(?: \w+){0,2} (?:kopfhorer|headset)\b|\b(?:kopfhorer"
    r"|headset)\b(?: \w+){0,5} (?:vergessen|leer|kaputt|weg|zu hause|daheim)\b",
    r"\bkann\b(?: \w+){0,4} (?:nicht|nichts|nix)(?: \w+){0,2} (?:horen|reden|sprechen|anhoren|abhoren"
    r"|verstehen)\b|\bschwerhorig\b|\b(?:bin|fast|halb) taub\b|\b(?:so|zu|total|ziemlich|echt|verdammt) laut\b"
    r"|\bversteh(?:e)? (?:dich |hier )?(?:kein wort|nichts|nix)\b|\baufwecken\b|\bnicht wecken\b|\bmithoren\b"
    r"|\bhort mit\b",
    # Spanish
    r"\b(?:estoy|ando|estamos|sigo|aqui)\b(?: \w+){0,2}? (?:en|dentro de)(?: \w+){0,3}? (?:reunion|junta|clase"
    r"|biblioteca|cine|iglesia|misa|teatro|concierto|examen|juicio|tren|bus|metro|autobus|camion|oficina|hospital"
    r"|conferencia|sala de espera|avion|llamada|entierro|boda|bar|museo)\b|\ben plena (?:reunion|clase|junta"
    r"|misa)\b|\ben una (?:reunion|junta)\b|\bsusurr\w+\b",
    r"\b(?:bebe|nin[oa]s?|nen[ea]s?|todos|espos[oa]|marido|mujer|hij[oa]s?|abuel[oa]"
    r"|gente)\b(?: \w+){0,4} (?:durm\w+|duerm\w+|dormid\w+)\b|\b(?:se )?(?:durmio|duerme)(?: \w+){0,3} (?:bebe"
    r"|nin[oa]|nen[ea])\b|\b(?:sin|no (?:tengo|traigo|llevo)|olvide|deje)(?: \w+){0,3} (?:audifonos|auriculares"
    r"|cascos)\b",
    r"\bno (?:puedo|podemos|alcanzo a)(?: \w+)? (?:escuchar|oir|hablar|poner)\w*\b|\b(?:mucho|tanto|hay) ruido\b"
    r"|\bsoy (?:\w+ )?sord[oa]\b|\bmedio sord[oa]\b|\bno (?:te |se |lo )?(?:oigo|oi|oye|escucho|escuche)\b",
    # French
    r"\b(?:suis|on est|sommes|reste|coince\w*|toujours)\b(?: \w+){0,3}? (?:en|dans|a|au|a la"
    r"|a l')(?: ?[\w']+){0,3}? ?(?:reunion|cours|bibliotheque|bibli|cinema|cine|eglise|messe|theatre|concert"
    r"|examen|train|tgv|metro|bus|avion|open[- ]space|bureau|salle d'attente|hopital|conference|amphi|tribunal"
    r"|enterrement)\b",
    r"\ben (?:pleine? )?(?:reunion|cours)\b(?! de)|\bchuchot\w+\b|\b(?:bebe|petite?s?|enfants?|mari|femme|monde"
    r"|fils|fille|gosses|copine?)\b(?: \w+){0,3} "
    r"(?:dort|dorment|endormie?s?)\b|\b(?:pas|sans|oublie|perdu|laisse)(?: \w+){0,2} (?:mes |d')?(?:ecouteurs"
    r"|casque)\b",
    r"\b(?:peux|peut|puis)(?: \w+)? pas(?: \w+){0,2} (?:ecouter|entendre|parler|mettre le son)\b|\b(?:trop|du|de"
    r"|plein de|tellement de) bruit\b|\bbruyant\b|\bsuis (?:\w+ )?sourde?\b|\bmalentendante?\b|\b(?:j'entends"
    r"|entends) (?:rien|pas|plus)\b|\breveiller\b",
    r"\b(?:boss|manager|colleagues?|people|strangers|crowd|everyone|mother-in-law|co-?workers?|chef|teacher"
    r"|customers?|clients?)(?:'s| is| are)?(?: \w+){0,2} (?:around|near|nearby|next to|behind|beside|watching"
    r"|looking|staring|in earshot)\b",
    r"\b(?:surrounded by|in public|in company|in front of (?:everyone|people|the class|the kids|clients"
    r"|customers)|full of people|lots of people|loads of people|people (?:all )?around)\b",
    r"\b(?:i'?m|i am|we'?re|sitting|sat|stuck|hiding|standing|waiting)\b(?: [\w'-]+){0,4} (?:surgery|loo|toilet"
    r"|restaurant|queue|lobby|bank|classroom|boardroom|courthouse|spa|crematorium|cemetery|clinic|carriage|coach"
    r"|lift|elevator|airport lounge|reading room)\b",
    r"\b(?:trying to|gone to|got to|down for (?:a|his|her|their)|about to) (?:sleep|nap"
    r"|fall asleep)\b(?<!i'm trying to sleep)|\bin (?:bed )?next to me\b|\bsleeping on (?:me|my)\b",
    r"\b(?:mustn't|must not|shouldn't|can't|not supposed to|isn't supposed to|aren't supposed to"
    r"|don't want (?:her|him|them|anyone|the kids|people) to|before|so that)(?: \w+){0,3} (?:hear|overhear)\b",
    r"\b(?:ceremony|film|movie|show|play|concert|service|speech|exam|lecture|class|lesson|hearing|meeting"
    r"|mass)(?:'s| is)? (?:about to|just|already|going to) (?:start|begin|started|begun|on)\w*\b|\b(?:presenting"
    r"|screen ?sharing|sharing my screen|being recorded|live on air|on air|recording)(?: right)? ?(?:now)?$"
    r"|\bi'?m (?:presenting|screen ?sharing|sharing my screen|on air)\b",
    r"\b(?:drill|drilling|hammering|jackhammer|construction|building site|hoover|vacuum|hairdryer|hair dryer"
    r"|blender|mixer|music|band|crowd|engine|lawn ?mower|chainsaw|alarm|machine)s?(?:'s| is"
    r"| are)? (?:\w+ )?(?:going|blaring|roaring)\b|\b(?:ear (?:protection|defenders|plugs|muffs)|earplugs"
    r"|earmuffs)\b|\bracket\b|\bdeafening\b",
    r"\b(?:don't|doesn't|can't|cannot|not)(?: (?:really|even))? hear (?:so |too |very |that )?(?:well|good"
    r"|much)\b|\bmy ears? (?:is |are )?(?:blocked|infected|ringing)\b|\bhearing (?:is (?:bad|going|gone|poor)"
    r"|loss|isn't)\b|\baudio(?: on (?:my|this) \w+)?(?:'s| is)? (?:bust|broken|dead|gone|off)\b",
    r"\b(?:chef|chefin|kollegen?|kollegin|leute|alle|schwiegermutter|viele leute"
    r"|lehrer)\b(?: \w+){0,3} (?:neben mir|hinter mir|dabei|um mich|zu|hier|im raum|mit)\b"
    r"|\bhor(?:e)? (?:\w+ )?schlecht\b|\b(?:unter leuten|in der offentlichkeit|ohne ton unterwegs)\b",
    r"\b(?:hay|con) (?:mucha )?gente\b|\b(?:mi )?(?:jef[ea]|suegra|compan\w+)\b(?: \w+){0,3} (?:lado|aqui|cerca"
    r"|enfrente|mirando|oyendo|escuchando)\b|\bque no (?:oiga|escuche|se entere|despierte)\w*\b",
    r"\b(?:du monde|plein de gens|des gens)(?: \w+)? (?:autour|ici|a cote|partout)\b|\b(?:patron(?:ne)?|chef"
    r"|collegues?|belle-mere|gens)\b(?: \w+){0,3} (?:a cote|derriere|ici|me regardent?|autour|ecoutent?)\b"
    r"|\bs'endormir\b|\b(?:j'entends|entends) (?:tres |vraiment )?mal\b|\bsans faire de bruit\b",
    r"\b(?:about to|just about to|ready to) (?:take off|board|go in|go on stage|go on)\b|\bbackstage\b"
    r"|\bconfessional\b|\bnapping\b|\b(?:having|taking) (?:a|his|her|their) nap\b|\b(?:shared|open) (?:office"
    r"|room|ward|space)\b|\bhide and seek\b|\bi'?m hiding\b",
    r"\b(?:staring|looking|listening|watching|glaring) at me\b|\b(?:homework|studying|working|revising|reading"
    r"|praying|meditating)(?: \w+){0,2} (?:beside|next to|near|with|behind) me\b|\b(?:speaker|teacher|professor"
    r"|priest|vicar|judge|boss|manager) (?:is|'s) (?:\w+ )?(?:talking|speaking)\b|\b(?:lip ?read|sign language)\w*\b",
    r"(?:^|[.,;!] ?)(?:(?:bin|sitze?|gerade|grad|noch|hey|du|hier|so|ok) )*(?:im|in der|in einer|beim"
    r"|aufm?)(?: \w+)? (?:meeting|wartezimmer|kino|theater|konzert|zug|bus|buro|unterricht|seminar|horsaal|kirche"
    r"|bibliothek|vorlesung|besprechung|prufung|gericht)\b(?= ?[.,;!]| grad| gerade| und|$)",
    r"(?:^|[.,;!] ?)(?:(?:hola|oye|ahora|estoy|aqui) )*en (?:la |el |una |plena )?(?:biblioteca|cine|iglesia|misa"
    r"|clase|reunion|junta|oficina|hospital|tren|metro|teatro|examen|concierto|sala de espera)\b(?= ?[.,;!]| y|$)",
    r"(?:^|[.,;!] ?)(?:(?:suis|la|salut|encore|toujours) )*(?:en|au|a la|a l'|dans le|dans la) ?(?:amphi|bureau"
    r"|bibliotheque|cinema|reunion|cours|eglise|train|metro|bus|theatre|concert|salle d'attente|hopital"
    r"|examen)\b(?= ?[.,;!]| et|$)|\btout le monde (?:ecoute|entend|me regarde)\b",
    r"\b(?:before|after|until) (?:they|he|she|everyone|the baby|the kids) (?:wake|wakes|waking)\b"
    r"|\bgoing to wake\b|\b(?:alle|kinder|leute) (?:horen|gucken|schauen)\b|\bmusik (?:ist )?(?:so |zu )?laut\b"
    r"|\bkrach\b|\blarm\b|\bmusica (?:muy |tan )?(?:alta|fuerte)\b|\bmusique (?:est )?(?:trop )?forte?\b",
)
HEADPHONES: Final = (
    r"\b(?:headphones?|headset|earphones?|ear ?buds?|airpods)(?:'s| are| is)?(?: \w+)? (?:in|on|back|charged"
    r"|work\w*|again)\b(?! (?:my (?:bag|desk)|the (?:car|table)))",
    r"\b(?:got|found|put|have|with|wearing|through|over)(?: \w+)? my (?:headphones?|headset|earphones?|ear ?buds?"
    r"|airpods)\b|\b(?:hab|habe|trage|mit)(?: \w+){0,2} kopfhorern?\b(?! (?:vergessen|verloren))"
    r"|\bkopfhorer (?:drin|auf|wieder|jetzt)\b",
    r"\b(?:tengo|traigo|llevo|con)(?: (?:puestos|los|mis))* (?:audifonos|auriculares|cascos)\b|\b(?:j'ai|avec"
    r"|mis)(?: (?:mis|mes|remis|les))* (?:ecouteurs|casque)\b(?<!oublie mes ecouteurs)",
)
LISTEN_AGAIN: Final = (
    r"\b(?:out of|done with|finished(?: with)?|left|leaving|back from|over with|off)(?: \w+){0,2} (?:meeting"
    r"|library|cinema|lecture|class|church|train|bus|plane|theatre|bar|pub|concert|exam|office|call|phone|court"
    r"|interview|museum|ward)\b",
    r"\b(?:meeting|lecture|class|film|movie|call|exam|concert|service|interview|lesson|show)(?:'s| is"
    r"| has)(?: \w+)? (?:over|done|finished|ended)\b|\b(?:you can|can|we can|able to) (?:talk|speak"
    r"|listen) (?:again|now|aloud|freely)\b",
    r"\b(?:baby|kids|everyone|everybody|she|he|they)(?:'s| is| are|'re)(?: \w+)? (?:awake|up|gone|out now)\b"
    r"|\b(?:just me|alone|by myself|on my own|nobody (?:else )?(?:here|around))\b|\bcan hear (?:you )?(?:now"
    r"|again|fine)\b|\bcoast is clear\b",
    r"\b(?:meeting|besprechung|sitzung|vorlesung|film|konzert|termin)(?: \w+)? (?:vorbei|aus|fertig|zu ende)\b"
    r"|\b(?:raus|fertig) (?:aus|mit) (?:dem|der)\b|\bwieder (?:reden|sprechen|horen)\b|\bbin (?:jetzt "
    r"|wieder )?allein\b",
    r"\b(?:sali|salgo|termine|acabo|ya termino|termino) (?:de|la|el)(?: \w+)? (?:reunion|clase|cine|junta|examen"
    r"|misa|tren)\b|\bya (?:puedo|podemos) (?:hablar|escuchar)\b|\bya estoy sol[oa]\b",
    r"\b(?:sortie?|fini)(?: \w+)? (?:de|du|la|le)(?: \w+)? (?:reunion|cours|cinema|train|bibliotheque|bureau)\b"
    r"|\b(?:reunion|film|cours|concert) (?:est )?(?:finie?|terminee?)\b|\bpeux (?:a nouveau "
    r"|de nouveau )?(?:parler|ecouter) maintenant\b|\bsuis (?:tout )?seule?(?: maintenant)?\b",
    r"\b(?:meeting|besprechung|vorlesung|film) (?:ist )?(?:rum|durch|geschafft)\b|\b(?:sound|volume|speaker"
    r"|audio)(?:'s| is)? (?:back|working|fixed)(?: again)?\b|\b(?:quiet|quieter) (?:here |in here )?now\b"
    r"|\bgone quiet\b|\b(?:i'm|just got|got) (?:back )?home (?:alone|now)\b",
)
