"""Sound that is none."""

import base64

from bench.soak_clients.means import Kind, Target


async def bytes_are_odd(target: Target) -> str:
    if target.random.random() < 0.5:
        return await target.say(bytes(target.one_of(641, 1, 0, 100_000)), "?audio=binary&rate=16000")
    odd = base64.b64encode(bytes(4_801)).decode()
    return await target.say({"type": "input_audio_buffer.append", "audio": odd})


async def base64_is_none(target: Target) -> str:
    audio = target.one_of("!!", "AAA", "ä", "A" * 10_001, " ")
    return await target.say({"type": "input_audio_buffer.append", "audio": audio})


async def upload_is_no_sound(target: Target) -> str:
    sound = target.one_of(b"", b"nonsense", target.random.randbytes(50_000), b"RIFF\xff\xff\xff\xffWAVEfmt ", b"OggS")
    part = b'--x\r\nContent-Disposition: form-data; name="%s"'
    file = part % b"file" + b'; filename="%s"\r\n\r\n%s\r\n' % (target.one_of(b"a.wav", b"a.ogg", b"../a"), sound)
    form = file + part % b"model" + b"\r\n\r\nany\r\n--x--\r\n"
    cut = target.one_of(form, form, form.replace(b"model", b"mode"), form[: len(form) // 2])
    return await target.post("/v1/audio/transcriptions", cut, "multipart/form-data; boundary=x")


SHARES: dict[Kind, int] = {
    bytes_are_odd: 900,
    base64_is_none: 900,
    upload_is_no_sound: 150,
}
