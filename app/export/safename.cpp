// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/safename.h"

#include <QStringList>
#include <QTextBoundaryFinder>

namespace meipi {

namespace {

constexpr qsizetype longestName = 100; // bytes; systems take 255, paths on Windows 260 characters

bool isAllowed(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return false;
    default:
        if (character == QChar::ReplacementCharacter) // half a pair
            return false;
        return character >= 0x80
            || !QStringView(u"<>:\"/\\|?*#^[]%&`").contains(QChar(ushort(character)));
    }
}

// What Windows opens in place of a file, whatever suffix follows.
bool isDevice(const QString &name)
{
    static const QStringList devices{u"con"_qs, u"prn"_qs, u"aux"_qs, u"nul"_qs};
    const QString stem = name.section(u'.', 0, 0).trimmed().toLower();
    const bool isPort = (stem.startsWith(u"com") || stem.startsWith(u"lpt")) && stem.size() == 4
        && (stem[3].isDigit() || QStringView(u"¹²³").contains(stem[3]));
    return devices.contains(stem) || isPort;
}

QString withoutEnds(QString name)
{
    name = name.simplified();
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    return name;
}

QString cut(const QString &name)
{
    if (name.toUtf8().size() <= longestName)
        return name;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    qsizetype end = 0;
    for (qsizetype next = finder.toNextBoundary(); next >= 0; next = finder.toNextBoundary()) {
        if (QStringView(name).first(next).toUtf8().size() > longestName)
            break;
        end = next;
    }
    return name.first(end);
}

QString folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).toCaseFolded();
}

} // namespace

QString safeFileName(QStringView title)
{
    QString name;
    const QList<uint> characters =
        title.toString().normalized(QString::NormalizationForm_C).toUcs4();
    for (const uint character : characters) {
        if (QChar::isSpace(character) || !isAllowed(character))
            name += u' ';
        else
            name += QChar::fromUcs4(character);
    }
    name = withoutEnds(cut(withoutEnds(name)));
    if (name.isEmpty())
        return QStringLiteral("meipi");
    return isDevice(name) ? u'_' + name : name;
}

void FileNames::take(const QString &name)
{
    m_folded.insert(folded(name));
}

bool FileNames::isTaken(const QString &name) const
{
    return m_folded.contains(folded(name));
}

QString FileNames::unlike(const QString &base, const QString &suffix)
{
    QString name = base + suffix;
    for (int number = 2; isTaken(name); ++number)
        name = QStringLiteral("%1 %2%3").arg(base, QString::number(number), suffix);
    take(name);
    return name;
}

} // namespace meipi
