"""Bytes -> text, for the encodings that Japanese files come in."""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence

from newsgraph.errors import InputError

_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_ESCAPES = (b"\x1b$B", b"\x1b$@", b"\x1b(J", b"\x1b$(D")
_MAGIC = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"RIFF", "a media file"),
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or an Office document"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"\x1f\x8b", "gzip data"),
    (b"BZh", "bzip2 data"),
    (b"\xfd7zXZ", "xz data"),
    (b"\x7fELF", "a program"),
)
_KANA_KANJI = re.compile("[ぁ-んァ-ヶ一-龠、。]")
_KANA = re.compile("[ぁ-んァ-ヶ]")
_ODD = re.compile("[｡-ﾟ\ue000-\uf8ff\x80-\x9f\ufffd]")
_SAMPLE = 200_000


def decode(data: bytes, declared: str | None = None) -> str:
    """Return the text of `data`; every line end becomes a line feed.

    Tried in this order: BOM, escape sequences (ISO-2022-JP), UTF-16 where there are zeros, UTF-8, the
    charset the file declares, CP932 and EUC-JP by which gives plausible Japanese, UTF-8 with a damaged
    character here and there, charset-normalizer. InputError where it is empty, binary or none of these.
    """
    if not data.strip(b"\0 \t\r\n"):
        raise InputError("is empty" if not data.strip() else "holds nothing but NUL bytes")
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise InputError(f"is {what}, not text")
    text = _decoded(data, declared)
    if "\0" in text:
        raise InputError("is binary (it holds NUL bytes), not text")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _decoded(data: bytes, declared: str | None) -> str:
    """Return the text by the first encoding that fits."""
    for bom, name in _BOMS:
        if data.startswith(bom):
            return _strict(data, name) or _refuse()
    if any(escape in data for escape in _ESCAPES):
        text = _strict(data, "iso2022_jp_ext") or _strict(data, "iso2022_jp_3")
        if text:
            return text
    if b"\0" in data[:_SAMPLE]:
        text = _best(data, ("utf-16-le", "utf-16-be"))
        return text if text and _KANA.search(text[:_SAMPLE]) else _strict(data, "utf-8") or _refuse()
    text = _strict(data, "utf-8")
    if text is None and declared:
        text = _best(data, (declared,))
    return (
        text
        or _best(data, ("cp932", "euc_jp", "euc_jis_2004"))
        or _damaged(data)
        or _guessed(data)
        or _refuse()
    )


def _strict(data: bytes, encoding: str) -> str | None:
    """Decode without tolerance; None where it does not fit or there is no such encoding."""
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError, ValueError):
        return None


def _best(data: bytes, encodings: Sequence[str]) -> str | None:
    """Return the most plausible text among the encodings that fit; None where none is plausible."""
    texts = [text for name in encodings if (text := _strict(data, name))]
    best = max(texts, key=_plausibility, default=None)
    return best if best is not None and _plausibility(best) > 0 else None


def _damaged(data: bytes) -> str | None:
    """Return UTF-8 in which single characters were cut or overwritten, marked by U+FFFD."""
    text = data.decode("utf-8", "replace")
    lost = text.count("\ufffd") - data.count("\ufffd".encode())
    return text if lost <= max(1, len(text) // 1_000) and _plausibility(text) > 0.3 else None


def _plausibility(text: str) -> float:
    """Return how much more kana, kanji and Japanese punctuation `text` has than what nobody writes."""
    sample = text[:_SAMPLE]
    return (len(_KANA_KANJI.findall(sample)) - 3 * len(_ODD.findall(sample))) / max(1, len(sample))


def _guessed(data: bytes) -> str | None:
    """Ask charset-normalizer (slow to import, hence here); only for what nothing else could read."""
    from charset_normalizer import from_bytes  # noqa: PLC0415

    best = from_bytes(data[:_SAMPLE]).best()
    text = _strict(data, best.encoding) if best else None
    return text if text and _plausibility(text) > 0 else None


def _refuse() -> str:
    raise InputError(
        "is in no known encoding (tried UTF-8, UTF-16, Shift_JIS, EUC-JP, ISO-2022-JP): save it as UTF-8"
    )
