// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/templatesource.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace meipi {

namespace {

struct TemplateSourceWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::TemplateSource)
};

} // namespace

Result<ParsedTemplate> templateOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            Error::Code::FileAccess,
            TemplateSourceWords::tr("The template %1 cannot be opened: %2. Choose another one.")
                .arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    return parseTemplate(file.read(longestTemplate + 1)); // a byte more than that takes
}

} // namespace meipi
