"""Particles follow the last sound of the name before them, whatever stands between."""

import pytest

from kiosk.exhibit.particles import with_particles


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("“주체”을(를) 찾지 못했습니다", "“주체”를 찾지 못했습니다"),
        ("“조국”을(를) 찾지 못했습니다", "“조국”을 찾지 못했습니다"),
        ("“조국”(으)로 돌아가기", "“조국”으로 돌아가기"),
        ("“주체”(으)로 돌아가기", "“주체”로 돌아가기"),
        ("“서울”(으)로 돌아가기", "“서울”로 돌아가기"),
        ("서울이(가), 평양은(는), 부산와(과)", "서울이, 평양은, 부산과"),
        ("“1974”을(를)", "“1974”를"),
        ("“1973”을(를)", "“1973”을"),
        ("“Kim”을(를)", "“Kim”을"),
        ("“Juche”(으)로", "“Juche”로"),
        ("“Seoul”(으)로", "“Seoul”로"),
    ],
)
def test_the_particle_follows_the_last_sound(said: str, expected: str) -> None:
    assert with_particles(said) == expected


def test_after_other_scripts_both_forms_stay() -> None:
    assert with_particles("“主體”을(를)") == "“主體”을(를)"
    assert with_particles("“?”을(를)") == "“?”을(를)"
