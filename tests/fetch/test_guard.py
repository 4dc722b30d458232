"""Where we may connect to. Zero look-ups and zero connects for every form of a private address."""

from __future__ import annotations

from ipaddress import ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import NoAnswer, Refused, SettingsError
from monitor.fetch.guard import Guard, is_public
from monitor.settings import FetchSettings
from monitor.wire import Request
from tests.fetch.servers import OK, PUBLIC, Net, answer, fetcher, run, serve


def words(text: str) -> list[str]:
    return text.split()


HOSTS = words("""
127.0.0.1 127.1 127.0.1 0 0.0.0.0 0x7f000001 0x7f.0.0.1 0X7F000001 0x7f.1 2130706433 017700000001 0177.0.0.1
0127.0.0.1 127.0.0.01 127.0.0.1. 127.000.000.001 127.0.0.1%00 127.0.0.0x1 10.0.0.1 10.255.255.255 172.16.0.1
172.31.255.255 192.168.1.1 169.254.169.254 100.64.0.1 100.100.100.200 192.0.0.192 192.0.2.1 192.88.99.1
198.18.0.1 198.51.100.1 203.0.113.9 224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255 256.256.256.256
1.2.3.4.5 999999999999 [::1] [::] [::127.0.0.1] [::ffff:127.0.0.1] [::ffff:7f00:1] [0:0:0:0:0:ffff:a00:1]
[::ffff:0:127.0.0.1] [64:ff9b::7f00:1] [64:ff9b:1::1] [fe80::1] [fe80::1%25eth0] [fec0::1] [fc00::1]
[fd00:ec2::254] [ff02::1] [2002:7f00:1::] [2001::1] [2001:db8::1] [2001:10::1] [3fff::1] [3ffe::1] [5f00::1]
[100::1] [4000::1] [::1 １２７.0.0.1 127。0。0。1 127．0．0．1 ①②⑦.0.0.1
localhost LOCALHOST localhost. foo.localhost
printer.local metadata.google.internal intranet ⓛocalhost ｌocalhost loc%61lhost 127.0.0.1%2523 [v1.x]
-a.example a..example .example exa$mple.org a_b.-x.example xn--ⓛ.example
""")
URLS = words("""
file:///etc/passwd ftp://93.184.215.14/ gopher://93.184.215.14/ javascript:alert(1) data:text/plain,x
//93.184.215.14/ http:/93.184.215.14 http:// https:///x http://:80/ http://user@93.184.215.14/
http://user:pw@93.184.215.14/ http://93.184.215.14@127.0.0.1/ http://127.0.0.1#@93.184.215.14/
http://93.184.215.14:99999/ http://93.184.215.14:22/ http://93.184.215.14:8080/ http://93.184.215.14:0/
http://93.184.215.14:8o/ http://93.184.215.14:-1/ http://93.184.215.14:80:80/ http:\\\\127.0.0.1\\
http://93.184.215.14\\@127.0.0.1/ http://93.184.215.14/a\\b unix:/x http+unix://x/ HTTP:127.0.0.1
http://[::1]:80@93.184.215.14/ ws://93.184.215.14/ http://93.184.215.14:８０/
""")


ODD = [
    "http://127.0.0.1:80 /",
    " http://127.0.0.1/",
    "http://127.0.0.1\n/",
    "http://\x00127.0.0.1/",
    "",
    "x",
    "http://93.184.215.14/" + "a" * 2083,
    "http://exam ple.org/",
    "http://exam\tple.org/",
    "http://a.example/\u2028",
    "http://a\xa0b.example/",
]
PASS = words("""
http://93.184.215.14/ http://EXAMPLE.org https://example.org:443/ http://[2606:2800:21f:cb07::1]/
https://мид.рф/новости?a=б https://xn--d1abbgf6aiiy.xn--p1ai/ https://bücher.example/ http://a_b.example/
""")
PRIVATE = words("""
10.1.2.3 127.0.0.1 169.254.169.254 ::1 fe80::1%eth0 fd00::1 ::ffff:10.0.0.1 64:ff9b::a00:1 100.64.1.1
192.0.0.170
""")
INSIDE = words("""
http://127.0.0.1/ http://[::1]/ http://inside.example/ http://0x7f.1/ //10.0.0.1/ http://example.org:22/
ftp://a.example/
""")


@pytest.mark.parametrize("url", [f"http://{host}/" for host in HOSTS] + URLS + ODD)
def test_refused_without_a_connect(url: str) -> None:
    """No form of a private address, odd port, other scheme or malformed URL is looked up or connected to."""

    async def scene() -> None:
        net = Net({}, {})
        door = fetcher(net=net)
        with pytest.raises(Refused) as caught:
            await door.get(Request(url=url, step="timeline"))
        await door.aclose()
        assert caught.value.kind in {"url", "scheme", "port", "address"}
        assert (net.looked_up, net.connected) == ([], [])

    run(scene())


@pytest.mark.parametrize("url", PASS)
def test_public_forms_pass(url: str) -> None:
    """The guard lets the public web through, letters of all alphabets included."""
    target = Guard(FetchSettings()).target(url)
    assert target.url.isascii()
    assert target.origin.own is False


@pytest.mark.parametrize(
    ("url", "plain"),
    [
        ("HTTP://Example.ORG:80", "http://example.org/"),
        ("https://example.org:443/a?#x", "https://example.org/a"),
        ("http://[2606:2800:21F::0:1]:80/", "http://[2606:2800:21f::1]/"),
        ("https://мид.рф/ё?q=ё&p=%20", "https://xn--d1ahl.xn--p1ai/%D1%91?q=%D1%91&p=%20"),
    ],
)
def test_one_form_per_url(url: str, plain: str) -> None:
    """Case, default port, fragment and alphabet are normalised before anything is compared."""
    assert Guard(FetchSettings()).target(url).url == plain


@pytest.mark.parametrize("address", PRIVATE)
def test_name_with_one_private_address_is_refused(address: str) -> None:
    """A single bad address among good ones refuses the name, before any connect."""

    async def scene() -> None:
        net = Net({"mixed.example": [[PUBLIC, address]]}, {})
        door = fetcher(net=net)
        with pytest.raises(Refused, match=r"mixed\.example") as caught:
            await door.get(Request(url="http://mixed.example/", step="timeline"))
        await door.aclose()
        assert (caught.value.kind, net.connected) == ("address", [])

    run(scene())


def test_rebinding() -> None:
    """A name that turns private after the check gains nothing: one look-up, and its address is what we
    connect to."""

    async def scene() -> None:
        async with serve(OK, close=True) as server:
            net = Net({"turning.example": [[PUBLIC], ["127.0.0.1"]]}, {(PUBLIC, 80): server.port})
            door = fetcher(net=net)
            question = Request(url="http://turning.example/", step="timeline")
            assert (await door.get(question)).status == 200
            assert (net.looked_up, net.connected) == (["turning.example"], [(PUBLIC, 80)])
            with pytest.raises(Refused):
                await door.get(question)
            await door.aclose()
            assert net.connected == [(PUBLIC, 80)]

    run(scene())


@pytest.mark.parametrize("target", INSIDE)
def test_redirect_into_the_house(target: str) -> None:
    """Every hop is checked like the first: a public page cannot send us to a private address."""

    async def scene() -> None:
        async with serve(answer(302, b"", f"Location: {target}")) as server:
            net = Net(
                {"out.example": [[PUBLIC]], "inside.example": [["10.0.0.8"]]}, {(PUBLIC, 80): server.port}
            )
            door = fetcher(net=net)
            with pytest.raises(Refused) as caught:
                await door.get(Request(url="http://out.example/", step="timeline"))
            await door.aclose()
            assert caught.value.requests == 1
            assert net.connected == [(PUBLIC, 80)]

    run(scene())


@pytest.mark.parametrize("by_name", [True, False])
def test_stranger_cannot_use_the_allow_list(by_name: bool) -> None:
    """An allowed private host is open to the operator's own URLs, not to a stranger's redirect, used lines
    included."""

    async def scene() -> None:
        async with serve(OK) as own:
            place = f"{'own.example' if by_name else '127.0.0.1'}:{own.port}"
            async with serve(answer(302, b"", f"Location: http://{place}/")) as stranger:
                names = {"out.example": [[PUBLIC]], "own.example": [["127.0.0.1"]]}
                net = Net(names, {(PUBLIC, 80): stranger.port, ("127.0.0.1", own.port): own.port})
                door = fetcher(net=net, allow_hosts=(place,))
                assert (await door.get(Request(url=f"http://{place}/", step="timeline"))).status == 200
                with pytest.raises(Refused) as caught:
                    await door.get(Request(url="http://out.example/", step="timeline"))
                await door.aclose()
                assert (caught.value.kind, len(own.heads)) == ("address", 1)

    run(scene())


def test_allow_list_forms() -> None:
    """ "host" opens every port of that host, "host:port" one; IPv6 with or without brackets."""
    guard = Guard(FetchSettings(allow_hosts=("Intra", "127.0.0.1:8800", "::1", "[fd00::1]:81")))
    for url in (
        "http://intra:99/",
        "http://INTRA/",
        "http://127.0.0.1:8800/",
        "http://[::1]:5/",
        "http://[fd00:0::1]:81/",
    ):
        assert guard.target(url).origin.own
    for url in (
        "http://127.0.0.1:8801/",
        "http://127.0.0.1/",
        "http://[fd00::1]/",
        "http://intra.example:99/",
    ):
        with pytest.raises(Refused):
            guard.target(url)


def test_unknown_name() -> None:
    """A name without address is NoAnswer (name); so is an empty answer of the resolver."""

    async def scene(net: Net, host: str) -> str:
        door = fetcher(net=net, retries=0)
        with pytest.raises(NoAnswer) as caught:
            await door.get(Request(url=f"http://{host}/", step="timeline"))
        await door.aclose()
        return caught.value.kind

    assert run(scene(Net({}, {}), "unknown.example")) == "name"
    assert run(scene(Net({"empty.example": [[]]}, {}), "empty.example")) == "name"


def test_next_address_is_tried() -> None:
    """When the first address does not answer, the next one of the same checked look-up is used."""

    async def scene() -> None:
        async with serve(OK) as server:
            net = Net({"two.example": [["93.184.215.99", PUBLIC]]}, {(PUBLIC, 80): server.port})
            door = fetcher(net=net)
            assert (await door.get(Request(url="http://two.example/", step="timeline"))).status == 200
            await door.aclose()
            assert net.connected == [("93.184.215.99", 80), (PUBLIC, 80)]

    run(scene())


def test_proxy_variables_are_ignored(monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment cannot put a proxy between us and a host."""
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")

    async def scene() -> None:
        async with serve(OK) as server:
            door = fetcher(server)
            assert (await door.get(Request(url=server.url, step="timeline"))).status == 200
            await door.aclose()

    run(scene())


@given(st.ip_addresses())
def test_stricter_than_is_global(address: object) -> None:
    """What the standard library does not call global is never public for us."""
    known = ip_address(str(address))
    if is_public(known):
        assert known.is_global
        assert not known.is_multicast


@given(st.text(max_size=40))
def test_any_text_is_judged(text: str) -> None:
    """Whatever the text, the guard returns a clean ASCII URL or refuses."""
    for url in (text, "http://" + text, "https://example.org" + text):
        try:
            target = Guard(FetchSettings()).target(url)
        except Refused:
            continue
        assert target.url.isascii()
        assert target.url.isprintable()
        assert Guard(FetchSettings()).target(target.url) == target


def test_system_resolver() -> None:
    """The real resolver and the real backend reach an allowed local name."""

    async def scene() -> None:
        async with serve(OK) as server:
            door = fetcher(allow_hosts=(f"localhost:{server.port}",))
            assert (
                await door.get(Request(url=f"http://localhost:{server.port}/", step="timeline"))
            ).status == 200
            await door.aclose()

    run(scene())


def test_name_that_the_resolver_cannot_spell() -> None:
    """A label that IDNA rejects inside the resolver is a refusal, not a traceback."""

    async def resolver(host: str, port: int) -> list[str]:
        raise UnicodeError("label too long")

    async def scene() -> None:
        door = fetcher(resolver=resolver)
        with pytest.raises(Refused):
            await door.get(Request(url="http://a.example/", step="timeline"))
        await door.aclose()

    run(scene())


@pytest.mark.parametrize("entry", ["", "http://a.example", "a b", "[::1", "a:b:c", "user@host", "host:99999"])
def test_wrong_allow_list_is_refused(entry: str) -> None:
    """An entry that is neither host nor host:port is told at the start, not ignored."""
    with pytest.raises(SettingsError, match="allow_hosts"):
        Guard(FetchSettings(allow_hosts=(entry,)))
