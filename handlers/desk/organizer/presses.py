"""The buttons of the cabinet."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from domain.people.admission import Admission


class SetAdmission(CallbackData, prefix="oe"):
    value: Admission
