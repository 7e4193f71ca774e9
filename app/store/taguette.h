// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/timestamp.h"

#include <QList>
#include <QString>

namespace meipi {

/// What Taguette keeps in an SQLite file, one project or several. Ids are its own numbers;
/// positions count bytes of the document's text in UTF-8, its marks left out.
struct TaguetteProject {
    struct Document {
        qint64 id = 0;
        QString name;
        QString description;
        QString fileName;
        QString html;
        Timestamp created;
    };
    struct Tag {
        qint64 id = 0;
        QString path;
        QString description;
    };
    struct Highlight {
        qint64 id = 0;
        qint64 document = 0;
        qint64 start = 0;
        qint64 end = 0;
        QList<qint64> tags;
    };

    QString name; ///< Of the first project.
    qint64 projects = 0;
    QList<Document> documents;
    QList<Tag> tags;
    QList<Highlight> highlights;
};

/// Reads, and writes nothing. Fails like SqliteFile::open(), with Malformed where a table is
/// missing and NotSupported where the file is another program's.
Result<TaguetteProject> readTaguette(const QString &path);

} // namespace meipi
