from voiceloop.core.transcript import Word
from voiceloop.stages.captions import Caption, as_srt, as_vtt, captions_of, clock_time

TWO = [Caption(0.5, 1.25, "one two"), Caption(3_661.0, 3_662.0, "three")]


def words(*texts: str, each_s: float = 0.5) -> list[Word]:
    return [Word(text, number * each_s, (number + 1) * each_s, 1.0) for number, text in enumerate(texts)]


def test_the_times_of_words_count_from_the_passage() -> None:
    assert captions_of(10.0, 12.0, "one two", words("one", "two")) == [Caption(10.0, 11.0, "one two")]


def test_a_caption_holds_at_most_six_seconds() -> None:
    rows = captions_of(0.0, 20.0, "", words(*["so"] * 20, each_s=1.0))
    assert [row.end_s - row.start_s for row in rows] == [6.0, 6.0, 6.0, 2.0]


def test_a_caption_holds_at_most_eighty_letters() -> None:
    rows = captions_of(0.0, 2.0, "", words(*["letters"] * 20, each_s=0.1))
    assert max(len(row.text) for row in rows) <= 80
    assert " ".join(row.text for row in rows) == " ".join(["letters"] * 20)


def test_a_passage_without_word_times_is_one_caption() -> None:
    assert captions_of(1.0, 9.0, "all of it", ()) == [Caption(1.0, 9.0, "all of it")]


def test_a_passage_without_words_is_not_shown() -> None:
    assert captions_of(1.0, 9.0, "", ()) == []


def test_subrip_numbers_its_captions() -> None:
    assert as_srt(TWO) == "1\n00:00:00,500 --> 00:00:01,250\none two\n\n2\n01:01:01,000 --> 01:01:02,000\nthree\n\n"


def test_webvtt_begins_with_its_name_and_escapes_markup() -> None:
    shown = as_vtt([Caption(0.0, 1.0, "a <b> & c --> d")])
    assert shown == "WEBVTT\n\n00:00:00.000 --> 00:00:01.000\na &lt;b&gt; &amp; c --&gt; d\n\n"


def test_milliseconds_are_rounded_into_the_next_second() -> None:
    assert clock_time(59.9996, ".") == "00:01:00.000"
