// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/colour.h"
#include "base/result.h"
#include "base/timestamp.h"

#include <QList>
#include <QString>

#include <optional>

namespace meipi {

/// What QualCoder keeps in a project's data.qda (versions v1 to v17 of its tables). Ids are its own
/// numbers; positions are code points of the full text, as Python counts them.
struct QualCoderProject {
    struct Category {
        qint64 id = 0;
        qint64 parent = 0; ///< 0 for none.
        QString name;
        QString memo;
    };
    struct Code {
        qint64 id = 0;
        qint64 category = 0; ///< 0 for none.
        QString name;
        QString memo;
        std::optional<Colour> colour;
    };
    struct Source {
        qint64 id = 0;
        QString name;
        QString text; ///< Empty for pictures, sound and films.
        QString memo;
        QString owner;
        Timestamp date;
    };
    struct Passage { ///< A coding, or an annotation without code.
        qint64 source = 0;
        qint64 code = 0;
        qint64 start = 0;
        qint64 end = 0;
        QString quote;
        QString memo;
        QString owner;
        Timestamp date;
        bool isImportant = false;
    };
    struct Attribute { ///< Of a source.
        qint64 source = 0;
        QString name;
        QString value;
        bool isNumber = false;
    };
    struct Entry { ///< Of the journal.
        QString name;
        QString text;
        QString owner;
        Timestamp date;
    };

    QString memo;
    QList<Category> categories;
    QList<Code> codes;
    QList<Source> sources;
    QList<Passage> codings;
    QList<Passage> annotations;
    QList<Entry> journal;
    QList<Attribute> attributes;
    qint64 cases = 0; ///< How many there are, as of the following.
    qint64 caseAttributes = 0;
    qint64 mediaCodings = 0; ///< On pictures, sound and films.
};

/// Reads, and writes nothing. Fails like SqliteFile::open(), with Malformed where a table is
/// missing and NotSupported where the file is another program's.
Result<QualCoderProject> readQualCoder(const QString &path);

} // namespace meipi
