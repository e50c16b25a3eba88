import pytest

from newsgraph.sources.titles import strip_site


@pytest.mark.parametrize(
    ("title", "headline", "site"),
    [
        ("日朝首脳が会談｜ロイター", "日朝首脳が会談", "ロイター"),
        ("日朝首脳が会談 | NHK", "日朝首脳が会談", "NHK"),
        ("日朝首脳が会談 | NHK | 北朝鮮", "日朝首脳が会談", "NHK"),
        ("日朝首脳が会談 - 産経ニュース", "日朝首脳が会談", "産経ニュース"),
        ("日朝首脳が会談：北海道新聞 どうしん電子版", "日朝首脳が会談", "北海道新聞 どうしん電子版"),
        ("日朝首脳が会談（時事通信） - Yahoo!ニュース", "日朝首脳が会談", "時事通信"),
        (
            "日朝首脳が会談 写真1枚 国際ニュース：AFPBB News",
            "日朝首脳が会談 写真1枚 国際ニュース",
            "AFPBB News",
        ),
        ("日朝首脳が会談", "日朝首脳が会談", None),
        ("日朝首脳が会談 - 共同声明を発表へ", "日朝首脳が会談 - 共同声明を発表へ", None),
        ("日朝首脳が会談（18日）", "日朝首脳が会談（18日）", None),
        ("焦点：制裁の抜け穴", "焦点：制裁の抜け穴", None),
        ("米ロ：対立の構図", "米ロ：対立の構図", None),
        ("｜ロイター", "｜ロイター", None),
        ("", "", None),
    ],
)
def test_site_names_at_the_end(title: str, headline: str, site: str | None) -> None:
    assert strip_site(title) == (headline, site)
