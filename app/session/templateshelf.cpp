// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/templateshelf.h"

#include "base/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace meipi {

namespace {

constexpr qint64 longestTemplateFile = 2 << 20; // bytes; more than any export reads
constexpr qsizetype longestTemplateName = 200; // bytes, that a suffix fits behind

struct TemplateShelfWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::TemplateShelf)
};

QString suffix()
{
    return QStringLiteral(".mustache");
}

Result<Done> checkName(const QString &name)
{
    const bool isOk = !name.trimmed().isEmpty() && name == name.trimmed() && !name.startsWith(u'.')
        && name.toUtf8().size() <= longestTemplateName
        && std::none_of(name.cbegin(), name.cend(), [](QChar c) {
               return c.unicode() < 0x20 || QStringView(u"/\\:*?\"<>|").contains(c);
           });
    if (isOk)
        return Done{};
    return failure(Error::Code::Usage,
                   TemplateShelfWords::tr("“%1” cannot be the name of a template; leave out "
                                          "/ \\ : * ? \" < > | and a dot at the beginning.")
                       .arg(name));
}

} // namespace

TemplateShelf::TemplateShelf(const QString &folder) : m_folder(folder)
{
}

QStringList TemplateShelf::names() const
{
    QStringList names;
    const QStringList files = QDir(m_folder).entryList({u'*' + suffix()}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        names.append(file.chopped(suffix().size()));
    return names;
}

QString TemplateShelf::pathOf(const QString &name) const
{
    return QDir(m_folder).filePath(name + suffix());
}

QByteArray TemplateShelf::text(const QString &name) const
{
    QFile file(pathOf(name));
    return file.open(QIODevice::ReadOnly) ? file.read(longestTemplateFile) : QByteArray();
}

Result<Done> TemplateShelf::save(const QString &name, const QByteArray &text) const
{
    if (auto checked = checkName(name); !checked)
        return checked;
    if (!QDir().mkpath(m_folder)) {
        return failure(Error::Code::FileAccess,
                       TemplateShelfWords::tr("The folder %1 cannot be created; see to its rights.")
                           .arg(QDir::toNativeSeparators(m_folder)));
    }
    return writeWholeFile(pathOf(name), true, text);
}

Result<Done> TemplateShelf::rename(const QString &from, const QString &to) const
{
    if (auto checked = checkName(to); !checked)
        return checked;
    if (from == to)
        return Done{};
    const bool isSame = from.compare(to, Qt::CaseInsensitive) == 0;
    if (!isSame && names().contains(to, Qt::CaseInsensitive)) {
        return failure(Error::Code::FileExists,
                       TemplateShelfWords::tr("There is a template “%1” already; choose another "
                                              "name.")
                           .arg(to));
    }
    if (!QFile::rename(pathOf(from), pathOf(to))) {
        return failure(Error::Code::FileAccess,
                       TemplateShelfWords::tr("The template “%1” cannot be renamed; see to the "
                                              "rights of %2.")
                           .arg(from, QDir::toNativeSeparators(m_folder)));
    }
    return Done{};
}

Result<Done> TemplateShelf::remove(const QString &name) const
{
    if (QFile::remove(pathOf(name)))
        return Done{};
    return failure(Error::Code::FileAccess,
                   TemplateShelfWords::tr("The template “%1” cannot be removed; see to the rights "
                                          "of %2.")
                       .arg(name, QDir::toNativeSeparators(m_folder)));
}

QString TemplateShelf::freeName(const QString &base) const
{
    const QStringList taken = names();
    QString name = base;
    for (int number = 2; taken.contains(name, Qt::CaseInsensitive); ++number)
        name = QStringLiteral("%1 %2").arg(base, QString::number(number));
    return name;
}

} // namespace meipi
