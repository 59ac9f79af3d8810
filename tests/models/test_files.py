import hashlib
from pathlib import Path

from voiceloop.models.files import digest, fingerprint, put_in_place, write_in_place


def test_the_digest_of_a_folder_is_that_of_its_files_digests_sorted_by_path(tmp_path: Path) -> None:
    for name, content in {"b": b"2", "a/c": b"1"}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(content)
    lines = f"{hashlib.sha256(b'1').hexdigest()}  a/c\n{hashlib.sha256(b'2').hexdigest()}  b\n"
    assert digest(tmp_path) == hashlib.sha256(lines.encode()).hexdigest()


def test_a_fingerprint_changes_with_size_and_with_files(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"1")
    before = fingerprint(tmp_path)
    (tmp_path / "b").write_bytes(b"")
    assert before.size_bytes == fingerprint(tmp_path).size_bytes == 1
    assert before.files + 1 == fingerprint(tmp_path).files


def test_a_file_in_the_way_is_replaced(tmp_path: Path) -> None:
    new, final = tmp_path / "new", tmp_path / "deep" / "final"
    final.parent.mkdir()
    final.write_text("old")
    new.write_text("fresh")
    put_in_place(new, final)
    assert final.read_text() == "fresh"
    assert not new.exists()


def test_a_folder_in_the_way_is_replaced_whole(tmp_path: Path) -> None:
    new, final = tmp_path / "new", tmp_path / "final"
    for folder, name in ((new, "fresh"), (final, "old")):
        folder.mkdir()
        (folder / name).write_text(name)
    put_in_place(new, final)
    assert [path.name for path in final.iterdir()] == ["fresh"]


def test_writing_in_place_leaves_nothing_else_behind(tmp_path: Path) -> None:
    write_in_place("text", tmp_path / "file")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
