// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/templatesource.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <functional>

namespace meipi {

namespace {

struct TemplateSourceWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::TemplateSource)
};

} // namespace

Result<ParsedTemplate> templateOf(const ExportOptions &options, const QString &usual)
{
    if (options.templateText)
        return parseTemplate(*options.templateText);
    QFile file(options.templateFile.isEmpty() ? usual : options.templateFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            Error::Code::FileAccess,
            TemplateSourceWords::tr("The template %1 cannot be opened: %2. Choose another one.")
                .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
    }
    return parseTemplate(file.read(longestTemplate + 1)); // a byte more than that takes
}

bool asksFor(const ParsedTemplate &page, Field field)
{
    const std::function<bool(const QList<TemplateNode> &)> asks =
        [&asks, field](const QList<TemplateNode> &nodes) {
            return std::any_of(nodes.cbegin(), nodes.cend(), [&](const TemplateNode &node) {
                return (!node.path.isEmpty() && node.path.first() == field) || asks(node.children);
            });
        };
    return asks(page.nodes);
}

QList<ShippedTemplate> shippedTemplates()
{
    const auto shipped = [](const QString &key, const QString &title) {
        return ShippedTemplate{key, title,
                               QStringLiteral(":/meipi/templates/%1.md.mustache").arg(key)};
    };
    return {shipped(QStringLiteral("notes"), TemplateSourceWords::tr("All notes")),
            shipped(QStringLiteral("memo"), TemplateSourceWords::tr("Reading memo")),
            shipped(QStringLiteral("obsidian"), TemplateSourceWords::tr("For Obsidian")),
            shipped(QStringLiteral("commonmark"), TemplateSourceWords::tr("Plain CommonMark")),
            shipped(QStringLiteral("vault"), TemplateSourceWords::tr("Page of a folder"))};
}

QString shippedTemplate(QStringView key)
{
    const QList<ShippedTemplate> all = shippedTemplates();
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [key](const ShippedTemplate &each) { return each.key == key; });
    return found == all.cend() ? QString() : found->file;
}

} // namespace meipi
