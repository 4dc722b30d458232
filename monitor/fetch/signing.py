"""How platforms want a question signed. Pure: parameters and secrets in, a signature out.

MD5 is what the two Russian networks ask for; it proves the asker to them and protects nothing else.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable

_UNSIGNED = ("access_token", "session_key", "sig")
Pairs = Iterable[tuple[str, str]]


def facebook_proof(access_token: str, app_secret: str) -> str:
    """`appsecret_proof`: HMAC-SHA256 of the token with the app's secret, hex (Graph API, Securing requests).

    >>> facebook_proof("token", "secret")[:16]
    'd02b16a6dbf1d9cf'
    """
    return hmac.new(app_secret.encode(), access_token.encode(), hashlib.sha256).hexdigest()


def ok_signature(parameters: Pairs, secret: str) -> str:
    """Odnoklassniki (apiok.ru, "Signing requests"): MD5 of the sorted pairs and the secret, lower case.

    The secret is that of the session, `ok_session_secret` of an access token, or, without either, the
    application's own. Access token and session key take no part.
    """
    return _md5(_joined((name, value) for name, value in parameters if name not in _UNSIGNED) + secret)


def ok_session_secret(access_token: str, application_secret: str) -> str:
    """The secret that signs questions which carry this access token."""
    return _md5(access_token + application_secret)


def mymir_server_signature(parameters: Pairs, secret_key: str) -> str:
    """Moy Mir (api.mail.ru, "Restrictions"), server to server: `secure=1` is among the parameters."""
    return _md5(_joined((name, value) for name, value in parameters if name != "sig") + secret_key)


def mymir_client_signature(parameters: Pairs, uid: str, private_key: str) -> str:
    """Moy Mir, client to server: the user's id goes before the pairs, and the private key behind them."""
    return _md5(uid + _joined((name, value) for name, value in parameters if name != "sig") + private_key)


def _joined(parameters: Pairs) -> str:
    return "".join(f"{name}={value}" for name, value in sorted(parameters))


def _md5(text: str) -> str:
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()
