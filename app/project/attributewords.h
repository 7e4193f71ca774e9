// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "project/rows.h"

#include <QHash>
#include <QStringList>

namespace meipi {

/// A word in both languages.
struct AttributeWord {
    QString chinese;
    QString english;

    const QString &in(QStringView language) const { return language == u"zh" ? chinese : english; }
};

/// The words of resources/attributes/attributes.txt, which explains its form.
struct AttributeWords {
    struct Standard {
        QString key;
        AttributeType type = AttributeType::Text;
        AttributeWord name;
        QList<AttributeWord> choices;
    };
    struct Label {
        QString key;
        QString words;
    };
    struct Seat {
        QString level;
        QString ending;
    };
    struct Kind {
        AttributeWord word;
        QString ending; ///< May have one # that stands for anything.
    };

    struct Wrapping { ///< Of a title; either may be empty.
        QString before;
        QString after;
    };

    QList<Standard> standards; ///< In the order of the columns.
    QList<Label> labels;
    QStringList organs;
    QStringList nationals;
    QStringList regions;
    QList<Seat> seats;
    QList<Kind> kinds;
    QStringList calls; ///< The first is 关于.
    QList<Wrapping> wrappings;

    const Standard *standard(QStringView key) const; ///< Null when there is none.
};

/// Fails with Malformed at the first line that is not of the form.
Result<AttributeWords> parseAttributeWords(QStringView table);

/// The table that is built into the program.
const AttributeWords &attributeWords();

} // namespace meipi
