"""Column types that hold the same value on every database."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import BigInteger, DateTime
from sqlalchemy.types import TypeDecorator

FINEST = 4  # digits after the point that an amount keeps


class Instant(TypeDecorator[datetime]):
    """A moment in UTC; SQLite would drop the zone."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:  # noqa: ARG002
        """Store UTC without its zone."""
        return value.astimezone(UTC).replace(tzinfo=None) if value else None

    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:  # noqa: ARG002
        """Give the zone back."""
        return value.replace(tzinfo=UTC) if value else None


class Amount(TypeDecorator[Decimal]):
    """An exact amount as whole ten-thousandths; SQLite's own decimals are floating point."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Any) -> int | None:  # noqa: ARG002
        """Store ten-thousandths."""
        return None if value is None else int(value.scaleb(FINEST))

    def process_result_value(self, value: int | None, dialect: Any) -> Decimal | None:  # noqa: ARG002
        """Return the amount without zeros at its end."""
        return None if value is None else amount_of(value)


def amount_of(stored: int) -> Decimal:
    """Return the amount that is stored as so many ten-thousandths, without zeros at its end."""
    whole, rest = divmod(stored, 10**FINEST)
    return Decimal(whole) if rest == 0 else Decimal(stored).scaleb(-FINEST).normalize()
