// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

#include <QAbstractListModel>

namespace meipi {

/// The paragraphs with words of a document that has no sections, to jump to.
class ParagraphModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        RangeRole = Qt::UserRole + 1, ///< TextRange, UTF-16 code units
    };

    explicit ParagraphModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    void setText(const Text &text);
    TextRange rangeAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    Text m_text;
    QList<qsizetype> m_paragraphs; ///< Those that are not blank.
};

} // namespace meipi
