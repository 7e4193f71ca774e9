// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/labelledfield.h"

#include <QHBoxLayout>
#include <QLabel>

namespace meipi {

QWidget *labelledField(const QString &label, QWidget *field, QWidget *parent)
{
    auto *whole = new QWidget(parent);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    auto *words = new QLabel(label);
    words->setBuddy(field);
    field->setAccessibleName(label);
    row->addWidget(words);
    row->addWidget(field);
    return whole;
}

} // namespace meipi
