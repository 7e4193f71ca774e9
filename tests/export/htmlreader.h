// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace meipi::test {

/// Reads exported HTML as another program does: through libxml2's parser.
class HtmlReader {
public:
    explicit HtmlReader(const QByteArray &page);
    ~HtmlReader();
    Q_DISABLE_COPY_MOVE(HtmlReader)

    /// What stands in each element of that name (any where empty) that has the class (any where
    /// empty), in the page's order.
    QStringList texts(const QString &element, const QString &withClass = {}) const;
    QStringList values(const QString &attribute) const; ///< Of every element that has it.

private:
    struct Page;
    std::unique_ptr<Page> m_page;
};

} // namespace meipi::test
