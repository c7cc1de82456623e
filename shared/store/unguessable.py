"""Codes that nobody guesses."""

import base64
import secrets


def base32(characters: int) -> str:
    """So many characters, upper-case letters and figures; at most 32."""
    return base64.b32encode(secrets.token_bytes(20)).decode("ascii")[:characters]
