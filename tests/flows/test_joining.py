"""Joining as people do it (PRODUCT §1)."""

from __future__ import annotations


async def test_a_teacher_joins_in_russian(network):
    anna = network.person("Анна")
    await anna.sends("/start")
    anna.sees("профессиональная сеть учителей")
    await anna.taps("Вступить")
    anna.sees("Цель и правила сети")
    await anna.taps("Принимаю правила")
    anna.sees("Согласие на обработку персональных данных")
    await anna.taps("Даю согласие")
    anna.sees("Как вас зовут?")
    await anna.sends("Иванова Анна Петровна")
    anna.sees("Где вы работаете?")
    await anna.sends("казнь")
    await anna.taps("Казань, Республика Татарстан")
    anna.sees("Проверьте, всё ли верно")
    anna.sees("Иванова Анна Петровна")
    await anna.taps("Всё верно, вступить")
    anna.sees("вы в сети!")
    anna.sees("Татарстан")
    await anna.taps("Осмотреться")
    anna.sees("что будем делать?")
    print(anna.transcript())
