"""What a caller's own words say about how to be answered: asked for voice or for writing, and what hands, eyes and
ears are free for; English, German, Spanish and French.

Words are compared folded: small letters, no accents, one blank between words. A pattern wants the shape of a request
to us ("text me", "as a voice note"), for the bare words mean all sorts of things ("text my wife", "what did the text
say", "here is my voice memo"). What is ruled out ("no voice notes") is taken out before the rest is looked at.
"""

import re
import unicodedata
from typing import Final, Literal, TypeAlias

Form: TypeAlias = Literal["voice", "text"]

_LETTERS_READ: Final = 2_000
"""What somebody wants of an answer is said at the beginning or the end of what they say; each gets half of this."""


def folded(text: str) -> str:
    """Small letters without accents, with plain apostrophes and single blanks; of a long text its two ends."""
    if len(text) > _LETTERS_READ:
        text = f"{text[: _LETTERS_READ // 2]} {text[-_LETTERS_READ // 2 :]}"
    text = text.replace("’", "'").casefold()
    if not text.isascii():
        text = "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
    return " ".join(text.split())


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{each})" for each in patterns))


_DO: Final = (
    r"(?:^|[,.;:!?-] ?|\b(?:please|pls|just|and|then|but|so|ok|okay|hey|um|uh|er|or|now|also|maybe|rather|better"
    r"|instead|can you|could you|would you|will you|you to|rather you|i want you to|always|simply|again) )"
)
"""What stands before a verb that asks us for something: in "she will text me" it is told of another."""
_SOUND: Final = r"(?:voice|audio|spoken|recording|vocal|voz|sprach)"
_SEE_IT: Final = (
    r"(?:it|that|this|them|those|these|everything|all(?: of)? (?:that|this|it)|the [\w' -]{1,30}|a [\w' -]{1,30})"
)

_NO_VOICE: Final = _any(
    r"\b(?:no|not|without|stop|skip|instead of|enough|hate|don't (?:like|want|send(?: me)?|do)|can't stand)"
    r"(?: (?:any|by|the|a|more|your|with|using|sending|these|those|all|me)){0,3}"
    r" (?:voice(?: ?(?:notes?|messages?|memos?|replies|answers?))?|audios?|sound|talking|speaking|recordings?)\b",
    r"\b(?:don't|do not|never|not|without|please don't|no need to) (?:(?:you|dare|to|ever) )?(?:say|saying|read"
    r"|reading|call|calling|play|playing|speak|shout|announce|answer|talk|blurt"
    r"|tell)(?: [\w']+){0,4}? (?:out )?(?:loud|aloud|out)\b",
    r"\b(?:don't|do not|please don't) (?:say|speak|talk|read)(?: (?:it|that|this|anything|back|to me|now|please"
    r"|just|right))*"
    r"(?=$|[,.;!])",
    r"\bnot (?:out )?(?:loud|aloud)\b|\bdon't (?:speak|talk)\b(?! (?:french|german|english|spanish|to him|to her))",
    r"\bstop (?:talking|speaking|with the voice)\b|\bhold your tongue\b",
    r"\bnicht (?:so )?(?:laut|vorlesen|vorsprechen|sprechen|reden|vorspielen|ansagen)\b"
    r"|\blies (?:\w+ ){0,3}nicht vor\b",
    r"\b(?:kein(?:e|en)?|ohne|statt)(?: (?:mehr|mir|bitte))* (?:sprach\w*|audios?|ton|stimme|gerede)\b",
    r"\b(?:nada de|sin|no (?:me )?(?:mandes|envies|pongas|quiero|hagas)(?: mas)?|no mas) ?(?:un |una |el |los "
    r"|las |la )?"
    r"(?:notas? de voz|audios?|sonido|voz|hablar|mensajes? de voz)\b",
    r"\bno (?:(?:me )?lo |me )?(?:leas|digas|hables)(?: en voz alta)?\b(?! (?:que|quien|eso))"
    r"|\bno (?:\w+ ){0,3}en voz alta\b",
    r"\b(?:pas|plus|sans|arrete)(?: (?:de|d'|les|en|par|avec|m'envoyer des|mettre le))* ?"
    r"(?:(?:message|note|memo)s? voca(?:l|ux)|vocal|vocaux|audios?|son|parler|voix)\b",
    r"\bpas a (?:voix haute|haute voix)\b|\bne (?:le |la |les )?(?:dis|lis|parle|lisez|dites) pas\b",
    r"\b(?:can't|cannot|won't|doesn't|don't|couldn't)(?: \w+){0,2} (?:play|open|load|start"
    r"|access)(?: \w+){0,3} (?:audios?|voice|sound|recordings?)(?: \w+)?|\bvoice (?:messages?"
    r"|notes?)(?: \w+){0,3} (?:don't|won't|doesn't|never|can't) (?:play|work|open|load)\w*",
    r"\bno (?:me )?lo (?:leas|digas) en voz alta\b|\bpas tout haut\b|\bne (?:le |la )?dis pas tout haut\b"
    r"|\bstatt (?:zu )?reden\b",
)
_NO_TEXT: Final = _any(
    r"\b(?:don't|do not|stop|no need to|quit|instead of|without)(?: (?:you|just|always|me|to))* "
    r"(?:writ(?:e|ing)|typ(?:e|ing)|text(?:ing)?)\b(?! (?:back|him|her|them|my|anyone|anybody))",
    r"\b(?:no|not|without|instead of|enough|hate)(?: (?:any|by|as|in|the|a|more|your|these|those|long|of))* "
    r"(?:texts?|writing|walls? of text|reading|text messages?)\b(?! from)",
    r"\b(?:not|never|won't|don't|n't|too lazy|too tired|too much|too long|no time|no patience)(?: (?:going|gonna"
    r"|want|wanna|feel|like|have|be|time|ever|to|all|just))*"
    r" (?:read|reading)\b(?! (?:his|her|their|my|the news|it out|it aloud|that out|aloud|out))",
    r"\bwalls? of text\b|\bnovels? (?:again|every)\b",
    r"\bnicht(?: (?:alles|das|so viel|wieder))? (?:schreiben|tippen)\b|\bschreib(?:s|e|en sie)?(?: (?:mir|das"
    r"|es))* nicht\b",
    r"\b(?:kein(?:en|e)?|statt)(?: (?:langen|mehr))* (?:text|texte|romane?|geschriebenes)\b",
    r"\b(?:keine lust|keine zeit|zu mude|zu faul)(?: (?:zum|zu|das|alles|jetzt|zu))* lesen\b"
    r"|\bles(?:e)? ich(?: \w+){0,3} nicht\b",
    r"\bno (?:me )?(?:lo )?escribas\b|\b(?:no quiero|no me gusta|me da pereza|sin ganas de|me cansa) leer\b"
    r"|\bnada de textos?\b",
    r"\bn'?(?:e )?(?:m'|l')?ecris pas\b|\b(?:pas|plus)(?: (?:envie|la force|le courage|le temps))? (?:de|d') ?"
    r"(?:lire|textes?|ecrit|paves?)\b|\b(?:veux|vais) pas(?: tout)? (?:le |la |les )?lire\b",
    r"\b(?:than|instead of|rather than) (?:you )?(?:wrote|writing|written|text|write|reading)\b"
    r"|\bstatt(?: zu)? (?:schreiben|lesen|tippen)\b",
    r"\byou(?: \w+)? (?:always|only|keep) (?:write|writing|text|texting|type|typing)\b|\b(?:en vez"
    r"|en lugar) de escribir\b|\bau lieu d'ecrire\b",
)
_TEXT: Final = _any(
    rf"{_DO}(?:text|e-?mail|message|write|type|dm|sms|ping|drop|post)(?: (?:it|that|this|them|those))?(?: (?:to"
    rf"|down for))? me\b"
    r"(?! (?:a story|aloud))",
    rf"{_DO}(?:text|e-?mail|message) me\b",
    rf"{_DO}(?:send|forward|mail|get|give|drop|shoot|pop)(?!.{{0,40}}{_SOUND})(?: {_SEE_IT})?(?: over)? "
    r"(?:to|on|onto|into|in) my (?:phone|mobile|e-?mail|mail|inbox|tablet|computer|laptop|screen|watch|chat"
    r"|messages|whatsapp)\b",
    rf"{_DO}(?:send|forward|mail|ping) (?:it |that |this |them )?(?:to |over to )?(?:me|us)\b(?!.{{0,60}}\b{_SOUND})",
    rf"{_DO}(?:send|forward|mail) (?:it|that|this|them)(?: over| across| please|$|[,.!?])(?!.{{0,60}}\b{_SOUND})",
    rf"{_DO}(?:write|type|jot|note|put|spell)(?: me)?(?: {_SEE_IT})? (?:down|out for me|up|in the chat|on (?:the"
    rf"|my) screen)\b"
    r"(?! with| to (?:him|her|them))",
    rf"{_DO}(?:write|type) (?:it|that|this|them)(?: please|$|[,.!?])|\b(?:i|we) can (?:tick|check|cross) (?:off"
    rf"|out)\b|{_DO}write (?:to )?me\b|\bfrom now on (?:in writing|write|text|type)\b",
    rf"{_DO}(?:show|display)(?: (?:me|us|it|that|them|the))\b(?! how to say)|\bshow (?:it|that|them) to me\b",
    r"\b(?:in|as|by|via|with|only|just|a|prefer|use|through)(?: a| an| my| written| short| plain| quick)? "
    r"(?:texts?|text message|writing|written (?:form|message|answer|version|list)|typed|e-?mail|sms|chat message)"
    r"(?: message)?(?= (?:please|instead|only|from now|today|back|so|when|thanks|thank|not|if|because|and|then"
    r"|ok)|[,.!?]|$)",
    r"\b(?:text|written|writing|typing)(?: (?:only|please|instead|is (?:better|more \w+|safer|easier)"
    r"|would be better|is fine|works better))\b",
    r"\b(?:reply|answer|respond|answers|replies)(?: to me| me| back| with| always| only| just)* (?:by|in|as|with|via)"
    r"(?: a| an)? (?:text|writing|e-?mail|sms|written|message)\b|\btext back\b|\bin black and white\b|\bin writing\b",
    r"\b(?:can|could|may|let|where|so(?: that)?|when|want to|like to|love to|prefer to|rather|need to|able to"
    r"|easier to)"
    r"(?: (?:i|me|we|us|just|please|actually|also|then|can|could))* (?:read|re-?read|copy|paste|screenshot|print"
    r"|forward|save|tick|pin|look (?:at|over)|skim|scroll|check off|see)(?: (?:it|that|this|them|those|the)\b"
    r"|(?: \w+){0,5} "
    r"(?:to look at|to read|in front of me|on (?:the|my) screen|written))(?! doctor| dentist| vet| film| movie)",
    r"\b(?:have|get)(?: \w+){1,5} (?:to look at|to read|in front of me)\b",
    r"\bto (?:look at|read)(?: (?:as well|too|later|again|myself|back|over|along|instead|at home"
    r"|tonight))(?! to me)\b",
    r"\b(?:copy|cut)(?: and |-| & |/)paste\b|\bto (?:copy|paste|print|forward|screenshot|copy out)\b"
    r"|\bprint (?:it|that|this|them)?(?: out|off)?\b(?! shop| is| was)",
    r"\b(?:prefer|rather|like) (?:text|reading|to read|it written|things written|written)\b|\bi(?:'ll"
    r"| will)? read it (?:later|when)\b",
    r"\b(?:hopeless|terrible|bad|useless|rubbish|awful) (?:with|at remembering|at) (?:numbers|names|codes|dates"
    r"|figures)\b",
    r"\b(?:can't|cannot|won't|never|don't)(?: (?:possibly|ever|be able to))* (?:keep|remember|hold|memori[sz]e"
    r"|note)\b"
    r"(?=.{0,25}\b(?:in my head|all (?:of )?(?:that|this)|otherwise)\b)|\b(?:i'll|i will|i'd) (?:only )?forget (?:it"
    r"|that|this|them)\b",
    r"\b(?:keep|be|stay|make) (?:it |this |that )?(?:quiet|silent|discreet|silently|discreetly)\b"
    r"|\bdiscreet(?:ly)?\b|\bsilent(?:ly)? please\b|\bquiet please\b|\bon mute\b|\bsh+h\b",
    # German
    r"\bschreib(?:e|en sie)?(?: (?:es|das|'s|bitte|doch|lieber|mal|kurz|einfach|nur|ab jetzt|immer))* (?:mir|uns"
    r"|auf|hin)\b|\bschreib(?:'s|s)\b|\bschreib (?:es|das|bitte|lieber|einfach)\b",
    r"\b(?:kannst|konntest|konnten|konnen|wurdest|magst) (?:du|sie)(?: (?:mir|uns|es|das|bitte|kurz|mal|lieber|'s"
    r"|einfach|auch|die \w+|den \w+|das \w+|alles))* (?:auf|hin)?schreiben\b",
    r"\b(?:schriftlich|als (?:text|nachricht|mail|liste|e-mail)|per (?:text|mail|e-mail|sms|nachricht|chat)"
    r"|nur text|lieber (?:text|lesen|schreiben|getippt))\b",
    r"\b(?:zum|will|mochte?|kann|konnte|lieber|muss)(?: (?:ich|es|das|die|mir|selbst|noch|mal|in ruhe|irgendwo))*"
    r" (?:nach|durch|mit)?(?:lesen|kopieren|ausdrucken|ansehen|anschauen|weiterleiten|abschreiben)\b"
    r"|\bausdruck(?:en|e|t)\b|\bzum (?:nachlesen|kopieren|ausdrucken|mitlesen|anschauen|ansehen|abhaken)\b",
    rf"\b(?:schick|sende?|zeig)(?:e|st|en)?(?: (?:du|sie|mir|uns|es|sie|ihn|das|bitte|doch|mal|einfach))*\b(?:mir"
    rf"|'s)\b"
    rf"(?!.{{0,60}}{_SOUND})",
    rf"\b(?:kannst|konntest|konnen|konnten) (?:du|sie)\b(?!.{{0,60}}{_SOUND})(?: [\w']+){{0,6}} (?:schicken|zeigen"
    rf"|senden)\b",
    r"\b(?:aufs|auf mein|auf das) (?:handy|telefon|display)\b|\bleise bitte\b|\bbitte leise\b|\bkann(?:'s| es"
    r"| mir das)?"
    r"(?: \w+){0,3} nicht merken\b|\bmerk(?:e)? (?:ich mir|mir das)(?: \w+){0,2} (?:nicht|nie)\b",
    # Spanish
    r"\bescrib(?:e|a|i)(?:me|noslo|melo|mela|lo|la|los)\b|\b(?:puedes|podrias|puede)(?: \w+){0,2} escrib(?:ir"
    r"|irme|irmelo|irlo)\b",
    r"\b(?:por escrito|por texto|en texto|solo texto|por correo|por (?:mensaje|whatsapp|sms|mail)(?! de voz))\b",
    r"\b(?:manda|envia|pasa|muestra|ensena|reenvia)(?:me|melo|mela|melos|nos|noslo)\b(?!.{0,40}(?:audio|voz))",
    r"\b(?:puedes|podrias|puede) (?:\w+ )?(?:mandar|enviar|pasar|mostrar)(?:me|melo|mela"
    r"|nos)?\b(?!.{0,40}(?:audio|voz))",
    r"\b(?:para|quiero|prefiero|puedo|mejor) (?:leer|copiar|imprimir|pegar|ver|guardar|reenviar|apuntar)(?:lo|la"
    r"|los|las)?\b|\ben silencio\b|\bno me (?:voy a )?acord\w+\b",
    # French
    r"\becri(?:s|vez)(?:[- ](?:le|la|les|moi|nous|ca|plutot))+\b|\b(?:peux|pourrais|pouvez|pourriez)(?:[- ](?:tu"
    r"|vous))?"
    r"(?: (?:me|m'|nous))?(?: ?(?:le|la|les|l'))? ?(?:l'|m')?ecrire\b",
    r"\b(?:par ecrit|a l'ecrit|par (?:texte|sms|texto|mail|message(?! vocal))|en texte|juste (?:un )?texte)\b",
    r"\b(?:envoie|envoyez|montre|montrez|transfere)(?:[- ](?:le|la|les))?[- ](?:moi|nous)\b(?!.{0,40}(?:voca|audio))",
    r"\b(?:me|m'|nous|l')(?: ?(?:le|la|les|l'))? ?(?:envoyer|montrer|transferer)\b(?!.{0,40}(?:voca|audio))",
    r"\b(?:pour|prefere|veux|peux|voudrais|puisse|mieux)(?: (?:le|la|les|pouvoir|bien|que je))* ?(?:re)?(?:lire"
    r"|copier|imprimer|coller|garder|transferer)\b|\ben silence\b|\bchut\b|\bje (?:vais|risque de)(?: l'"
    r"| tout)? ?oublier\b",
    rf"{_DO}(?:put|leave|drop|post|stick|pop|give|get)(?!.{{0,40}}{_SOUND})(?: me)?(?: {_SEE_IT})? (?:in (?:a|an"
    rf"|the|our|this) (?:message|text|chat|e-?mail|thread|note)|written|in here|in print)\b",
    r"\b(?:in print|(?:switch|back|change|go|stick|keep|move)(?: \w+)? to (?:text|texting|writing|written)"
    r"|text(?:ing)? mode)\b",
    r"\b(?:something|that|it|this|one|list|copy|version) (?:that )?(?:i|we) can (?:show|print|keep|copy|forward"
    r"|read|hand|save|paste|stick|pin|take with|look at|check|see)\b",
    r"\b(?:look it up|look that up|check it|check that|read (?:it|that|up)|go over it|refer (?:back )?to it"
    r"|come back to it|scroll back)(?: \w+){0,2} (?:later|afterwards|again|on that|on it|myself|at home)\b"
    r"|\bread up on\b",
    r"\b(?:note|notez)[- ](?:le|la|les|moi|ca)\b|\b(?:kannst|konntest) (?:du|sie)(?: \w+){0,4} (?:tippen|notieren"
    r"|aufschreiben)\b|\b(?:tipp|notier)\w*(?: (?:es|das|mir|bitte))+\b",
    r"\b(?:so|damit|sodass|para que|pour que|so that)(?: \w+){0,2} (?:i have|ich|lo tenga|je l'aie) (?:it|that|es"
    r"|das)?(?: \w+){0,3} ?(?:in writing|written down|handy|on paper|schwarz auf weiss|nachlesen|por escrito)\b"
    r"|\bschwarz auf weiss\b|\bnoir sur blanc\b",
    r"\b(?:apunta|anota|copia)(?:me|melo|mela|lo)\b|\b(?:imprim|subraya)\w+\b|\ba l'ecrit\b|\bsur (?:mon"
    r"|le) (?:telephone|portable|ecran)\b|\b(?:a|en) mi (?:celular|movil|telefono|correo)\b",
    r"\b(?:forward|send|pass|mail) (?:it|that|this|them)(?: on)? to\b|\b(?:paste|copy|type|enter) (?:it|that|this"
    r"|them)(?: straight)? (?:in|into|on|onto)\b|\bpsst\b",
    r"\b(?:stick|pin|copy|paste|hang) (?:it|that|this|them) (?:up )?(?:in|into|to|on) (?:my|the|our) (?:calendar"
    r"|notes|notebook|diary|fridge|wall|noticeboard|group chat|family group|spreadsheet|presentation"
    r"|slides?)\b(?=.{0,60}$)",
)
_VOICE: Final = _any(
    rf"{_DO}(?:read|recite)(?: (?:it|that|this|them|me|us|him|her|out|aloud|the|my|what|those|these|back|through"
    rf"|your))\b",
    r"\bread (?:it|that|this|them|\w+) (?:out|aloud|to me|to us|to the kids|to him|to her)\b|\b(?:out loud|aloud)\b"
    r"(?! (?:mean|in french))",
    rf"{_DO}say (?:it|that|this|them|those)(?: (?:to me|to us|aloud|slowly|line|in a|with|so i|like))",
    rf"{_DO}(?:speak|talk|chat)(?: (?:to|with) (?:me|us)|(?: (?:it|that|the|your|this))(?: \w+)?(?:$|[,.!])"
    rf"|(?: (?:a bit|more))? (?:slow|loud|clear)| me through)|\blet'?s (?:talk|speak|chat)\b(?! about)"
    rf"|\bkeep me company\b",
    r"\bspeak \w+ (?:together|with me)\b|\breally speak\b|\btrain my ear\b|\bhow (?:it|that|they|this) sounds?\b"
    r"|\bpracti[sc]e my (?:\w+ )?(?:speech|pronunciation|listening|french|german|spanish|english|accent)\b",
    r"\bpronounc\w+\b|\bpronunciation\b|\bhow (?:do|would|does) (?:you|one|it|i|that) (?:say|sound)\b(?=.{0,40}"
    r"(?:correctly|properly|right|sound|accent))",
    r"\b(?:by|with|using|in|use|via|prefer|want)(?: (?:a|your|my|own))* (?:voice|audio|voice (?:note|message|memo)s?)"
    r"(?= (?:please|instead|so|because|when|my|i|from|message|note|memo|reply|answer|not|today|now|and|to)|[,.!?]|$)",
    r"\b(?:as|send(?: me| us)?|record(?: me| us)?|leave(?: me)?|do|make(?: me)?|reply with|answer with"
    r"|respond with|want)"
    r" (?:a|an|another|it as a|that as a|me a)?(?: ?(?:short|quick|little|nice|long|proper))* ?(?:voice|audio"
    r"|spoken|voicemail)"
    r"(?: ?(?:note|message|memo|reply|answer|version|recording|file|clip))?\b(?! from| to (?:my|him|her))",
    r"\bvoice(?: ?(?:notes?|messages?|memos?|reply|answer))? (?:please|instead|is better|is fine|only"
    r"|works better)\b",
    r"\b(?:want|like|love|prefer|rather|need|nice|lovely|let me|easier|better|able)(?: (?:to|it|if|i|could|can"
    r"|just))* "
    r"(?:hear(?:ing)?|listen(?:ing)?)(?: (?:it|to it|to you|to that|to this|you|your voice|this|them|things|how"
    r"|someone|a voice|rather|instead|than)\b|[,.!?]|$)",
    r"\bhear (?:your|a|another|some) (?:\w+ )?voice\b|\b(?:can|could|may) (?:i|we) (?:hear|listen to)\b"
    r"|\bsounds? like\?|\bin your (?:own )?voice\b|\buse your (?:words|voice)\b|\bsing\b(?= (?:me|it|us|a|happy))",
    rf"{_DO}record (?:me|us|a (?:\w+ )?(?:message|greeting|note))\b|\bbedtime story\b"
    rf"|\bstory\b.{0, 30}\b(?:to sleep|fall asleep|to bed)\b|\btell (?:me|us|him|her|them) (?:a|another)"
    r"(?: \w+){0,2} (?:story|fairy ?tale)\b",
    # German
    r"\blies(?:t)?\b(?: [\w']+){0,12} vor\b|\bvor(?:zu)?lesen\b|\bsprich (?:mit|bitte|langsam|lauter|es|das)\b"
    r"|\bred(?:e|est|en)?(?: \w+){0,2} mit mir\b|\bmit mir (?:sprechen|reden)\b",
    r"\b(?:als|per|mit|schick(?:e|st)?|mach|antworte|eine kurze|gerne|lieber)(?: (?:mir|uns|du|eine?r?|ne|kurze"
    r"|bitte|einfach))*"
    r" (?:sprach(?:nachricht|memo|notiz|antwort)\w*|audio(?:nachricht)?|sprache|stimme)\b",
    r"\b(?:will|mochte?|lieber|gern|wurde|muss)(?: (?:ich|es|das|dich|deine stimme|gern|lieber|nur|mal"
    r"|einfach))* (?:an)?horen\b|\bdeine stimme\b|\blaut (?:vor|sagen|sprechen)\b|\bsag(?:st)? (?:es|das|'s"
    r"|mir das) (?:mir )?(?:laut|vor|langsam)\b",
    r"\berzahl\w*(?: [\w']+){0,4} (?:geschichte|marchen)\b|\bgute-?nacht-?geschichte\b|\b(?:aus(?:ge)?sprochen"
    r"|aussprache|ausspricht)\b",
    # Spanish
    r"\blee(?:me|melo|mela|melos|nos|lo|la|noslo)\b|\b(?:puedes|podrias|puede) (?:\w+ )?leer(?:me|melo|mela|nos"
    r"|noslo)\b|\ben voz alta\b",
    r"\bhabla(?:me)?(?: \w+)? (?:conmigo|despacio|un rato)\b|\bhablame\b(?! de)|\btu voz\b|\b(?:nota"
    r"|mensaje) de voz (?:por|porfa|mejor)",
    r"\b(?:manda|envia|graba|haz|deja|contesta|responde|prefiero|quiero|mejor)(?:me|nos)?(?: (?:un|una|con|en|por"
    r"|el))*"
    r" (?:audio|nota de voz|mensaje de voz|voz)\b|\bpor (?:voz|audio|nota de voz)\b",
    r"\b(?:quiero|prefiero|me gusta|quisiera|mejor)(?: \w+)? (?:oir|escuchar)(?:lo|la|te|los)?\b|\bcuenta(?:me"
    r"|nos|le)"
    r"(?: \w+){0,3} (?:cuento|historia)\b|\bpronunci\w+\b|\bcomo suena\b",
    # French
    r"\bli(?:s|sez)[- ](?:moi|le|la|les|nous|lui)\b|\b(?:me|nous|lui) (?:le |la |les )?lire\b|\ba (?:voix haute"
    r"|haute voix)\b",
    r"\b(?:en|par|un|envoie[- ]moi un|fais[- ]moi un|plutot un|prefere(?: un| les)?)(?: petit| message"
    r"| memo)* (?:vocal|vocaux|audio)\b|\bpar (?:la voix|message vocal)\b|\bta voix\b|\bde vive voix\b",
    r"\bparle[- ](?:moi|avec moi|nous)\b(?! (?:de|du|des)\b)|\b(?:veux|prefere|voudrais|aime|aimerais"
    r"|mieux)(?: (?:bien|mieux))?"
    r" (?:t'|l'|te |le |la |les )?(?:entendre|ecouter)\b",
    r"\braconte[- ](?:moi|nous|lui)(?: [\w']+){0,4} (?:histoire|conte)\b|\bprononc\w+\b"
    r"|\bcomment (?:ca )?se (?:dit|prononce)\b",
    r"\b(?:switch|back|change|go|stick|move|return)(?: \w+)? to (?:voice|talking|speaking|audio|speech)\b"
    r"|\byou (?:can|may|could)(?: \w+)? (?:talk|speak|use your voice)(?: \w+)? (?:again|now|to me)\b"
    r"|\bvoice (?:is )?(?:fine|ok|okay|again|works)\b",
    r"\b(?:prefer|like)(?: it)?(?: \w+){0,2} (?:talking|speaking|spoken|when you (?:talk|speak|tell|say)"
    r"|you talking)\b|\b(?:hear|miss|love|like) your (?:\w+ )?voice\b(?! (?:message|note|memo|mail|assistant"
    r"|reply|answer|sounds))|\bmiss (?:hearing )?you\b|\bbest voice\b|\brather you (?:told|said|spoke|talked)\b",
    r"\b(?:walk|guide|coach|lead|take|talk)(?:ing)? (?:me|us|him|her|them) through\b|\bpracti[sc]e (?:the|a|our"
    r"|this) (?:dialogue|conversation|interview|talk)\b|\bmock interview\b",
    r"\bsay (?:it|that|this|them|something)(?: \w+)? in (?:french|german|spanish|english|italian|dutch|polish)\b"
    r"|\b(?:repeat|say it) after (?:you|me)\b|\bcount (?:with me|me down|down for me|out loud)\b",
    r"\b(?:an? )(?:audio|voice note|voice message)(?: \w+)? (?:would|is) (?:be )?(?:great|nice|better|fine|good"
    r"|easier|perfect|enough)\b|\bspoken(?: answer| please| version)\b|\bby mouth\b",
    r"\b(?:lies|les|liest)(?:t)?\b(?: [\w']+){0,8} vor\b|\b(?:gesprochen|mundlich)(?: \w+)?$|\b(?:gesprochen"
    r"|mundlich) (?:antworten|bitte|sagen)\b|\bspricht man\b|\bdu (?:kannst|darfst)(?: \w+)? (?:wieder "
    r"|ruhig )?(?:reden|sprechen)\b|\bwieder (?:mit stimme|sprechen|reden)\b|\bsag(?:'s"
    r"|s)? (?:es )?(?:mir )?(?:einfach|lieber)\b",
    r"\b(?:con|de viva) voz\b|\blee(?:le|les|nos)\b|\bcuentale(?:s)?\b|\b(?:te |lo )?(?:prefiero|quiero"
    r"|quisiera) (?:oir|escuchar)\w*\b|\bpuedes (?:volver a )?hablar\b|\bcanta(?:me|le)\b",
    r"\ba l'oral\b|\boralement\b|\bme parler\b|\bracont\w+ (?:une|un|l'|a|lui)\b.{0,20}\b(?:histoire|conte)\b"
    r"|\b(?:pre|relis)[- ]moi\b|\b(?:redis|repete)[- ](?:le|moi)\b|\bchante[- ](?:moi|lui)\b",
    r"\bkeep talking\b|\bstay on (?:the line|with me)\b|\b(?:easier|better|nicer"
    r"|quicker)(?: for me)?(?: just)? to (?:listen|hear)\b",
)


_NO_REQUEST: Final = re.compile(
    r"\b(?:how (?:do|can|could|would|should|did|does|to)|do i|do we|does (?:it|he|she|this|that)|did (?:i|we|he"
    r"|she|they|you)"
    r"|must i|should i|have you|who|he|she|they|we used to|wie (?:kann|geht|mache|macht)|muss ich|como (?:se"
    r"|puedo|hago)"
    r"|comment (?:on|je|faire|tu))\b(?!(?: \w+){0,2} (?:say|pronoun\w*|pronunc\w*|prononc\w*|spricht|sounds?"
    r"|suena)\b)[^,.;!?]*"
)
"""Clauses that ask how something is done, or tell what others do."""


def asked_for(words: str) -> Form | None:
    """The form that somebody asks for in these folded words; where both are named, the one that is named last."""
    words = _NO_REQUEST.sub(" ", words)
    no_voice, no_text = _last(_NO_VOICE, words), _last(_NO_TEXT, words)
    left = _NO_TEXT.sub(" , ", _NO_VOICE.sub(" , ", words)) if no_voice >= 0 or no_text >= 0 else words
    text, voice = _last(_TEXT, left), _last(_VOICE, left)
    if text < 0 and voice < 0:
        text, voice = no_voice, no_text
    if text < 0 and voice < 0:
        return None
    return "voice" if voice > text else "text"


def _last(pattern: re.Pattern[str], words: str) -> int:
    found = -1
    for match in pattern.finditer(words):
        found = match.start()
    return found
