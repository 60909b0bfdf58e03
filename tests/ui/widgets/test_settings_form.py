"""The fields of the settings, where there is room for them and where there is little."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox

from desk.domain.settings import OfficeSettings
from ui.widgets.office_settings import COUNTER
from ui.widgets.settings_form import SettingsForm


@pytest.mark.parametrize("wide", [300, 330, 360, 380, 450, 900])
def test_no_field_is_cut_off_at_the_right(wide, language, theme, qtbot):
    form = SettingsForm((COUNTER,), language.say)
    qtbot.addWidget(form)
    form.put(OfficeSettings())
    form.resize(wide, 600)
    form.show()
    QTest.qWait(0)
    fields = [*form.findChildren(QAbstractSpinBox), *form.findChildren(QCheckBox)]
    assert len(fields) > 10
    ground = fields[0].window().viewport()
    for field in fields:
        corner = field.mapTo(ground, QPoint(field.width(), 0))
        assert corner.x() <= ground.width(), field.accessibleName()
        parent = field.parentWidget()
        assert field.geometry().right() <= parent.width(), field.accessibleName()
