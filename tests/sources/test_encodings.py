import os
import random

import pytest

from newsgraph.errors import InputError
from newsgraph.sources.encodings import decode

TEXT = "日朝首脳が会談\n\n　首相は１８日、平壌を訪れ「関係を改善する」と述べた。協定①に署名する予定だ。\n"
PLAIN = TEXT.replace("①", "")


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-8", TEXT),
        ("utf-8-sig", TEXT),
        ("cp932", TEXT),
        ("shift_jis", PLAIN),
        ("euc_jp", PLAIN),
        ("iso2022_jp", PLAIN),
        ("utf-16", TEXT),
        ("utf-16-le", TEXT),
        ("utf-16-be", TEXT),
    ],
)
def test_encodings_of_japanese(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize("encoding", ["cp932", "euc_jp", "utf-8"])
@pytest.mark.parametrize("text", ["北朝鮮", "カタカナ", "米、制裁", "ひらがなだけのぶん。", "abc 日本"])
def test_short_texts(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding)) == text


def test_declared_charset_counts_where_it_fits() -> None:
    data = "価格は5€だと日本側は述べた。".encode("euc_jis_2004")
    assert decode(data, "euc_jis_2004").startswith("価格は5")
    assert decode(TEXT.encode(), "shift_jis") == TEXT
    assert decode(TEXT.encode("cp932"), "no-such-charset") == TEXT


def test_line_ends() -> None:
    assert decode("一行目\r\n二行目\r三行目\n".encode()) == "一行目\n二行目\n三行目\n"


def test_single_damaged_character() -> None:
    data = (TEXT * 40).encode()
    assert decode(data[:-2]).startswith(TEXT)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is empty"),
        (b" \r\n\t", "is empty"),
        (b"\0" * 4096, "NUL"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "PNG"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "JPEG"),
        (b"%PDF-1.7\n", "PDF"),
        (b"PK\x03\x04\x14\0", "ZIP"),
        (b"\x1f\x8b\x08\0", "gzip"),
        (b"abc\0def\0\0ghi", "encoding|NUL"),
        (random.Random(7).randbytes(4_000), "encoding|NUL"),  # noqa: S311
        (b"\xff\xfe\x00", "encoding"),
        ("日本".encode("utf-16")[:-1], "encoding"),
    ],
)
def test_what_is_no_text(data: bytes, reason: str) -> None:
    with pytest.raises(InputError, match=reason) as caught:
        decode(data)
    assert os.linesep not in str(caught.value)
