"""A QR code as a matrix: one code for paper and screen."""

from __future__ import annotations

import functools

Matrix = tuple[tuple[bool, ...], ...]

MASK = 3
"""All eight masks decode; choosing the best takes ten times as long as all the rest."""


@functools.lru_cache(maxsize=4)
def matrix(payload: str) -> Matrix:
    """The dark modules row by row, without the quiet zone (four modules on each side); paper and screen share it."""
    from qrcode.constants import ERROR_CORRECT_M
    from qrcode.main import QRCode

    code = QRCode(error_correction=ERROR_CORRECT_M, border=0, mask_pattern=MASK)
    code.add_data(payload)
    code.make(fit=True)
    return tuple(tuple(map(bool, row)) for row in code.get_matrix())
