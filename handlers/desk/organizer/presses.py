"""The buttons of the cabinet."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from domain.people.admission import Admission


class ShowFigure(CallbackData, prefix="of"):
    """The picture behind a figure of the cabinet."""

    name: str


class SetAdmission(CallbackData, prefix="oe"):
    value: Admission
