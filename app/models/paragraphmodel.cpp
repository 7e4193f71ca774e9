// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/paragraphmodel.h"

#include <algorithm>

namespace meipi {

namespace {

constexpr qsizetype shownLength = 80;

}

void ParagraphModel::setText(const Text &text)
{
    beginResetModel();
    m_text = text;
    m_paragraphs.clear();
    for (qsizetype i = 0; i < text.paragraphCount(); ++i) {
        if (!text.paragraphView(i).trimmed().isEmpty())
            m_paragraphs.append(i);
    }
    endResetModel();
}

TextRange ParagraphModel::rangeAt(const QModelIndex &index) const
{
    return index.isValid() ? m_text.paragraph(m_paragraphs[index.row()]) : TextRange();
}

int ParagraphModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_paragraphs.size());
}

QVariant ParagraphModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const qsizetype paragraph = m_paragraphs[index.row()];
    if (role == RangeRole)
        return QVariant::fromValue(m_text.paragraph(paragraph));
    if (role != Qt::DisplayRole)
        return {};
    const QStringView words = m_text.paragraphView(paragraph).trimmed();
    return QStringLiteral("¶%1  %2")
        .arg(paragraph + 1)
        .arg(words.first(std::min(words.size(), shownLength)));
}

} // namespace meipi
