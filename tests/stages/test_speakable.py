import pytest
from hypothesis import given
from hypothesis import strategies as st

from voiceloop.stages.speakable import speakable


@pytest.mark.parametrize(
    ("written", "said"),
    [
        # money
        ("It costs $3.50.", "It costs three dollars and fifty cents."),
        ("$1,200", "one thousand two hundred dollars"),
        ("$5k", "five thousand dollars"),
        ("£2.01", "two pounds and one penny"),
        ("£1.50", "one pound and fifty pence"),
        ("€1", "one euro"),
        ("$0.99", "ninety-nine cents"),
        ("$1.5 million", "one point five million dollars"),
        ("USD 20", "twenty dollars"),
        ("$2.00", "two dollars"),
        ("¥500", "five hundred yen"),
        # dates and times
        ("2024-03-05", "March fifth, twenty twenty-four"),
        ("3/5/2024", "March fifth, twenty twenty-four"),
        ("March 5th", "March fifth"),
        ("Sept. 21, 1999", "September twenty-first, nineteen ninety-nine"),
        ("at 3:30 pm", "at three thirty P M"),
        ("14:05", "fourteen oh five"),
        ("9:00", "nine o'clock"),
        ("3 pm", "three P M"),
        ("7 a.m.", "seven A M."),
        ("99:99", "ninety-nine to ninety-nine"),
        # units and percentages
        ("5 km away", "five kilometers away"),
        ("1 km", "one kilometer"),
        ("30 mph", "thirty miles per hour"),
        ("20°C", "twenty degrees Celsius"),
        ("-5°F", "minus five degrees Fahrenheit"),
        ("50%", "fifty percent"),
        ("100 ms", "one hundred milliseconds"),
        ("6 ft", "six feet"),
        ("16 kHz", "sixteen kilohertz"),
        # numbers
        ("3.14", "three point one four"),
        ("1,234,567", "one million two hundred thirty-four thousand five hundred sixty-seven"),
        ("in 1984", "in nineteen eighty-four"),
        ("in 2005", "in two thousand five"),
        ("in 1905", "in nineteen oh five"),
        ("in 1900", "in nineteen hundred"),
        ("1st and 22nd", "first and twenty-second"),
        ("30th", "thirtieth"),
        ("112th", "one hundred twelfth"),
        ("1/2 cup", "one half cup"),
        ("3/4", "three quarters"),
        ("2/3", "two thirds"),
        ("10-15 people", "ten to fifteen people"),
        ("the 90s", "the nineties"),
        ("the 1980s", "the nineteen eighties"),
        ("007", "zero zero seven"),
        ("call 555-123-4567", "call five five five, one two three, four five six seven"),
        ("12345678", "one two three four five six seven eight"),
        ("A4 paper", "A four paper"),
        ("-7", "minus seven"),
        ("0", "zero"),
        ("#3", "number three"),
        # abbreviations
        ("Dr. Smith vs. Mr. Jones", "Doctor Smith versus Mister Jones"),
        ("e.g. tea", "for example tea"),
        ("cups etc.", "cups et cetera."),
        # markup
        ("**bold** and _em_", "bold and em"),
        ("[a link](http://x.y/z)", "a link"),
        ("# Title\n- one thing\n- another", "Title. one thing. another."),
        ("`code` <b>x</b>", "code x"),
        ("```\nx = 1\n```", ""),
        ("> quoted", "quoted"),
        # addresses
        ("see https://www.example.com/a-b.", "see example dot com slash a dash b."),
        ("me@ex-am.com", "me at ex dash am dot com"),
        # signs
        ("a & b", "a and b"),
        ("2 + 2 = 4", "two plus two equals four"),
        ("good 😀 day", "good day"),
        # money: ranges, magnitudes, codes and signs behind
        ("$10-15 or $10–$15", "ten to fifteen dollars or ten to fifteen dollars"),
        ("$1.2M and €3bn", "one point two million dollars and three billion euros"),
        ("$5/month", "five dollars per month"),
        ("$2/kg", "two dollars per kilogram"),
        ("20 EUR, 20 €", "twenty euros, twenty euros"),
        ("1 GBP", "one pound"),
        ("50¢", "fifty cents"),
        ("-$5", "minus five dollars"),
        ("$.50", "fifty cents"),
        ("$0", "zero dollars"),
        ("$1,234.56", "one thousand two hundred thirty-four dollars and fifty-six cents"),
        ("$3.5", "three point five dollars"),
        ("CHF 1", "one Swiss franc"),
        ("US$7", "seven dollars"),
        # dates: other orders
        ("5 March 1984", "March fifth, nineteen eighty-four"),
        ("the 5th of May", "the May fifth"),
        ("25/12/2023", "December twenty-fifth, twenty twenty-three"),
        ("3/5/24", "March fifth, twenty twenty-four"),
        ("05.03.2024", "March fifth, twenty twenty-four"),
        ("May 5-7", "May fifth to seventh"),
        ("Jan 2024", "January twenty twenty-four"),
        ("Jan. 5", "January fifth"),
        ("it may 5 times", "it may five times"),
        ("2024-03-05T14:05:00Z", "March fifth, twenty twenty-four fourteen oh five"),
        ("2024-13-45", "twenty twenty-four to thirteen to forty-five"),
        # times: ranges, seconds, the ends of the day
        ("9am-5pm", "nine A M to five P M"),
        ("9:00-17:00", "nine o'clock to seventeen hundred"),
        ("at 3 p.m. Then", "at three P M. Then"),
        ("at 3 p.m. on", "at three P M on"),
        ("00:00", "midnight"),
        ("7:05:09", "seven oh five and nine seconds"),
        ("16:9", "sixteen to nine"),
        # units: compounds, powers, ranges, what looks like one
        ("5 km²", "five square kilometers"),
        ("3 m/s", "three meters per second"),
        ("5 kg/m³", "five kilograms per cubic meter"),
        ("20 C or 68F", "twenty degrees Celsius or sixty-eight degrees Fahrenheit"),
        ("120 km/h", "one hundred twenty kilometers per hour"),
        ("6'2\" tall", "six feet two inches tall"),
        ("arrive 5 in the morning", "arrive five in the morning"),
        ("a 5in gap", "a five inches gap"),
        ("5MB, 5 m, 5M", "five megabytes, five meters, five million"),
        ("10k steps", "ten thousand steps"),
        ("90°", "ninety degrees"),
        ("50–60%", "fifty to sixty percent"),
        ("-5% or 0.5 %", "minus five percent or zero point five percent"),
        ("60 fps", "sixty frames per second"),
        ("1 hr, 2 hrs", "one hour, two hours"),
        ("1920x1080", "nineteen twenty by one thousand eighty"),
        ("20 C++ files", "twenty C plus plus files"),
        # numbers: what stands around them
        ("1,000th and 103rd", "one thousandth and one hundred third"),
        ("1000000", "one million"),
        (
            "12345678901234567890",
            "one two three four five six seven eight nine zero one two three four five six seven eight nine zero",
        ),
        (".5", "zero point five"),
        ("2048 tokens", "two thousand forty-eight tokens"),
        ("in 1984 things changed", "in nineteen eighty-four things changed"),
        ("1990-1995", "nineteen ninety to nineteen ninety-five"),
        ("the 2010s and 2000s", "the twenty tens and two thousands"),
        ("the '60s", "the sixties"),
        ("after 30s", "after thirty seconds"),
        ("2 1/2 cups, 2½ cups", "two and one half cups, two and one half cups"),
        ("24/7, 9/11, 911, 50/50", "twenty-four seven, nine eleven, nine one one, fifty fifty"),
        ("7/2", "seven over two"),
        ("COVID-19, GPT-4, MP3", "COVID-nineteen, GPT-four, MP three"),
        ("3x faster", "three x faster"),
        ("version 1.2.3, v2.1", "version one point two point three, version two point one"),
        ("192.168.0.1", "one nine two dot one six eight dot zero dot one"),
        ("5-3=2", "five minus three equals two"),
        ("2*3, 10^6", "two times three, ten to the power of six"),
        ("x² + y³", "x squared plus y cubed"),
        ("3 < 5, a >= b", "three is less than five, a is at least b"),
        ("~5, ±2", "about five, plus or minus two"),
        ("+44 20 7946 0958", "plus four four, two zero, seven nine four six, zero nine five eight"),
        ("+1 (555) 123-4567", "plus one, five five five, one two three, four five six seven"),
        ("555-1234", "five five five, one two three four"),
        ("300-2000", "three hundred to two thousand"),
        ("4111 1111 1111 1111", "four one one one, one one one one, one one one one, one one one one"),
        ("5 -7 −8", "five minus seven minus eight"),
        ("３ ５０％ 3️⃣", "three fifty percent three"),
        # abbreviations: what may be one and is none
        ("No.", "No."),
        ("No. 5 is alive", "number five is alive"),
        ("approx. 5, p. 7, fig. 2", "approximately five, page seven, figure two"),
        ("Mr Smith of St. Louis on Main St.", "Mister Smith of Saint Louis on Main Street."),
        ("J. R. R. Tolkien, Ph.D.", "J R R Tolkien, P H D."),
        ("U.S. policy, i.e. this", "U S policy, that is this"),
        ("AT&T, C#, A+", "A T and T, C sharp, A plus"),
        ("w/o sugar, w/ milk", "without sugar, with milk"),
        ("tea vs. coffee", "tea versus coffee"),
        # markup: lists, tables, links, code, entities
        ("1. First\n2. Second\n\nText after", "one. First. two. Second. Text after"),
        ("- [ ] todo\n- [x] done", "todo. done."),
        ("| a | b |\n|---|---|\n| 1 | 2 |", "a b. one two"),
        ('[x](http://a.b "t") ![alt](a.png) [ref][1]', "x alt ref"),
        ("so it is[1] said[^2]", "so it is said"),
        ("snake_case_name and __bold__ **5** ~~gone~~", "snake case name and bold five gone"),
        ("&lt; &amp; &#39;x&#39;", "and 'x'"),
        ("<!-- no --><p class='a'>yes</p>", "yes"),
        ("```py\nx = `1`\n``` after", "after"),
        ("wrapped\nlines", "wrapped lines"),
        # addresses
        ("main.py, README.md", "main dot py, README dot md"),
        ("example.com/a_b?q=1", "example dot com slash a underscore b"),
        ("https://www.example.com/", "example dot com"),
        # signs and other writing
        ("a -> b, a → b", "a to b, a to b"),
        ("and/or, @bob, #tag", "and or, at bob, tag"),
        ("dash -- dash", "dash — dash"),
        ("𝐇𝐞𝐥𝐥𝐨 ﬁne", "Hello fine"),
        ("नमस्ते 你好。 café", "नमस्ते 你好。 café"),
        ("()", ""),
        ("---", ""),
        ("", ""),
    ],
)
def test_what_is_written_is_said_so(written: str, said: str) -> None:
    assert speakable(written) == said


@pytest.mark.parametrize(
    "text",
    [
        "Yes, I can hear you.",
        "It's a nice day, isn't it?",
        "Well — perhaps not.",
        "I met Max. He had no time (or so he said).",
        'She said: "Come in; it is open!" Then she left...',
        "I sat in the sun at sea.",
    ],
)
def test_plain_text_stays_as_it_is(text: str) -> None:
    assert speakable(text) == text


@given(st.text(alphabet=st.sampled_from("abcdeSTDr .,'?!"), max_size=80))
def test_what_was_made_speakable_stays_as_it_is(text: str) -> None:
    said = speakable(text)
    assert speakable(said) == said


@given(st.text(max_size=300))
def test_any_text_has_something_to_say_or_nothing(text: str) -> None:
    said = speakable(text)
    assert said == "" or any(sign.isalnum() for sign in said)
    assert "\n" not in said


WRITTEN = st.sampled_from(
    [*"0123456789.,:/-–%$€£°²½#*_`[]()<>&@+=~|^'\" \nabkmMsT", "10", "$1", "1st", "am", "```", "- "]
)


@given(st.lists(WRITTEN, max_size=60))
def test_no_digit_is_left_whatever_it_is_mixed_with(signs: list[str]) -> None:
    assert not set("0123456789") & set(speakable("".join(signs)))


@pytest.mark.parametrize(
    "sign", ["1", "1,", "1.", "[", "[](", "<a", "*", "**a", "- ", "$1", "&#", "é", "x^", "e.", "```"]
)
def test_a_very_long_text_of_one_sign_is_no_trouble(sign: str) -> None:
    assert "\n" not in speakable(sign * 20_000)
