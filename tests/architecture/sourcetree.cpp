// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace meipi::test {

namespace {

/// Walks over a C++ source and blanks what is not wanted.
class Blanker {
public:
    Blanker(const QString &source, Strings strings)
        : m_source(source), m_result(source), m_strings(strings)
    {
    }

    QString run()
    {
        while (m_at < m_source.size()) {
            if (startsWith(u"//")) {
                blankTo(end(u"\n", m_at + 2), Strings::Blanked);
            } else if (startsWith(u"/*")) {
                blankTo(end(u"*/", m_at + 2) + 2, Strings::Blanked);
            } else if (startsWith(u"R\"")) {
                skipRawString();
            } else if (m_source[m_at] == u'"') {
                skipQuoted(u'"');
            } else if (m_source[m_at] == u'\'' && !isDigitSeparator()) {
                skipQuoted(u'\'');
            } else {
                ++m_at;
            }
        }
        return m_result;
    }

private:
    bool startsWith(QStringView text) const
    {
        return QStringView(m_source).sliced(m_at).startsWith(text);
    }

    qsizetype end(QStringView mark, qsizetype from) const
    {
        const qsizetype found = m_source.indexOf(mark, from);
        return found < 0 ? m_source.size() : found;
    }

    bool isDigitSeparator() const
    {
        return m_at > 0 && (m_source[m_at - 1].isLetterOrNumber() || m_source[m_at - 1] == u'_')
            && !(m_source[m_at - 1] == u'u' || m_source[m_at - 1] == u'U'
                 || m_source[m_at - 1] == u'L');
    }

    void blankTo(qsizetype end, Strings strings)
    {
        end = std::min(end, m_source.size());
        for (; m_at < end; ++m_at) {
            if (strings == Strings::Blanked && m_source[m_at] != u'\n')
                m_result[m_at] = u' ';
        }
    }

    void skipRawString()
    {
        const qsizetype open = end(u"(", m_at);
        const QString close = u')' + m_source.sliced(m_at + 2, open - m_at - 2) + u'"';
        m_at = open;
        blankTo(end(close, open), m_strings);
        m_at = std::min(m_at + close.size(), m_source.size());
    }

    void skipQuoted(QChar quote)
    {
        const qsizetype start = ++m_at;
        qsizetype last = start;
        while (last < m_source.size() && m_source[last] != quote && m_source[last] != u'\n')
            last += m_source[last] == u'\\' ? 2 : 1;
        blankTo(last, m_strings);
        ++m_at;
    }

    const QString &m_source;
    QString m_result;
    Strings m_strings;
    qsizetype m_at = 0;
};

SourceFile readSource(const QString &root, const QString &path)
{
    SourceFile file;
    file.path = path;
    QFile device(root + u'/' + path);
    const QByteArray bytes = device.open(QIODevice::ReadOnly) ? device.readAll() : QByteArray();
    if (bytes.contains('\0'))
        return file;
    file.text = QString::fromUtf8(bytes);
    if (file.isCpp()) {
        file.statements = blanked(file.text, Strings::Kept);
        file.code = blanked(file.text, Strings::Blanked);
    }
    return file;
}

} // namespace

QString SourceFile::folder() const
{
    return path.contains(u'/') ? path.section(u'/', 0, 0) : QString();
}

QString SourceFile::room() const
{
    return path.section(u'/', 1, 1);
}

QString SourceFile::name() const
{
    return path.section(u'/', -1);
}

QList<SourceFile> readSourceTree(const QString &root)
{
    const QDir folder(root);
    QStringList paths = folder.entryList(QDir::Files | QDir::Hidden);
    for (const QLatin1String top : {QLatin1String("app"), QLatin1String("tests"),
                                    QLatin1String("resources"), QLatin1String(".ci")}) {
        QDirIterator entries(folder.filePath(top), QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext())
            paths.append(folder.relativeFilePath(entries.next()));
    }
    paths.removeIf([](const QString &path) { return path.startsWith(u"tests/data/"); });
    paths.sort();

    QList<SourceFile> files;
    for (const QString &path : std::as_const(paths))
        files.append(readSource(root, path));
    return files;
}

QString blanked(const QString &source, Strings strings)
{
    return Blanker(source, strings).run();
}

int lineAt(const QString &text, qsizetype position)
{
    return int(QStringView(text).first(position).count(u'\n')) + 1;
}

} // namespace meipi::test
