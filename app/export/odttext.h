// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/markup.h"
#include "export/officetext.h"

class QIODevice;

namespace meipi {

/// Text as OpenDocument 1.3 has it, and the package around it.
class OdtText : public OfficeText {
public:
    void paragraph(OfficeStyle style, const StoryRuns &runs) override;
    void table(const QList<QList<StoryRuns>> &rows, const QList<bool> &numeric) override;

    /// The whole file; fails like writeParts().
    Result<Done> write(QIODevice &out, const OfficeFacts &facts) const;

private:
    void appendRuns(const StoryRuns &runs);
    void appendText(QStringView text, QChar &before);
    QByteArray textStyle(const QByteArray &properties);
    QByteArray content() const;
    static QByteArray styles(const OfficeFacts &facts);
    static QByteArray facts(const OfficeFacts &facts);

    Markup m_body;
    QByteArray m_styles; ///< Made for single runs and tables.
    QHash<QByteArray, QByteArray> m_styleNames; ///< By their properties.
    int m_tables = 0;
};

} // namespace meipi
