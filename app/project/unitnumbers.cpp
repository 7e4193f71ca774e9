// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/unitnumbers.h"

#include "project/address.h"
#include "project/documentedits.h"

#include <QCoreApplication>

namespace meipi {

namespace {

constexpr qsizetype longestTemplate = 100; // UTF-16 code units

QString templateKey()
{
    return QStringLiteral("unit-number");
}

struct NumberTr {
    Q_DECLARE_TR_FUNCTIONS(Project)
};

bool isKnownField(const QString &field)
{
    return field == u"document" || field == u"section" || field == u"measure"
        || field == u"paragraph";
}

} // namespace

QString unitNumberTemplate(const ProjectSnapshot &project)
{
    return project.property(templateKey());
}

Result<Change> setUnitNumberTemplate(const ProjectSnapshot &project, const QString &pattern)
{
    const QString wanted = pattern.trimmed();
    if (wanted.isEmpty())
        return setProperty(project, templateKey(), {});
    const UnitNumbers::Parts parts = UnitNumbers::Parts::of(wanted);
    const bool isLine = wanted.size() <= longestTemplate && !wanted.contains(u'\n')
        && !wanted.contains(QChar::ParagraphSeparator) && !wanted.contains(QChar::LineSeparator);
    const bool isKnown = std::all_of(parts.fields.cbegin(), parts.fields.cend(), isKnownField);
    const bool isClosed = !parts.rest.contains(u'{');
    if (!isLine || !isKnown || !isClosed || parts.fields.isEmpty()) {
        return failure(
            Error::Code::Usage,
            NumberTr::tr("Unit numbers cannot be written as “%1”: use {document}, {section}, "
                         "{measure} and {paragraph}, as in {document}-{section}-{measure}.")
                .arg(wanted.left(longestTemplate)));
    }
    return setProperty(project, templateKey(), wanted);
}

UnitNumbers::Parts UnitNumbers::Parts::of(const QString &pattern)
{
    Parts parts;
    qsizetype at = 0;
    while (true) {
        const qsizetype open = pattern.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u'}', open);
        if (close < 0)
            break;
        parts.before.append(pattern.mid(at, open - at));
        parts.fields.append(pattern.mid(open + 1, close - open - 1));
        at = close + 1;
    }
    parts.rest = pattern.mid(at);
    return parts;
}

UnitNumbers::UnitNumbers(const ProjectSnapshot &project)
    : m_project(project), m_template(unitNumberTemplate(project)), m_parts(Parts::of(m_template)),
      m_isOne(project.documents().size() < 2)
{
}

QString UnitNumbers::numbered(const DocumentId &document, const QString &path, bool isMeasure,
                              const QString &paragraph) const
{
    const Document *row = m_project.find(document);
    const QString number = row == nullptr ? QString() : QString::number(row->number);
    if (m_template.isEmpty()) {
        const QString place = path.isEmpty() ? paragraph : path;
        if (m_isOne)
            return place;
        return place.isEmpty() ? number : number + u'-' + QString(place).replace(u'.', u'-');
    }
    const qsizetype last =
        isMeasure ? std::max(path.lastIndexOf(u'.'), path.lastIndexOf(u':')) : -1;
    const QString measure = isMeasure ? path.sliced(last + 1) : QString();
    const QString section = isMeasure ? path.left(std::max<qsizetype>(0, last)) : path;
    QString text = m_parts.before.value(0);
    bool isFirst = true;
    for (qsizetype i = 0; i < m_parts.fields.size(); ++i) {
        const QString &field = m_parts.fields[i];
        const QString &value = field == u"document" ? number
            : field == u"section"                   ? section
            : field == u"measure"                   ? measure
                                                    : paragraph;
        if (value.isEmpty())
            continue;
        if (!isFirst)
            text += m_parts.before[i];
        text += value;
        isFirst = false;
    }
    return text + m_parts.rest;
}

QString UnitNumbers::ofNode(const DocumentId &document, int node) const
{
    if (node < 0)
        return numbered(document, {}, false, {});
    const Outline &outline = m_project.sections(document).outline();
    const OutlineNode &row = outline.nodes()[node];
    QString paragraph;
    if (m_template.contains(QLatin1String("{paragraph}")))
        paragraph = QString::number(m_project.text(document).paragraphAt(row.range.start) + 1);
    return numbered(document, outline.path(node), row.kind == OutlineNode::Kind::Measure,
                    paragraph);
}

QString UnitNumbers::of(const DocumentId &document, TextRange range) const
{
    const Address address = addressOf(m_project, document, range);
    const bool isMeasure = !address.innermost.isNull() && address.innermost != address.section;
    QString paragraph = QString::number(address.firstParagraph);
    if (m_template.isEmpty())
        paragraph.prepend(u'¶');
    return numbered(document, address.path, isMeasure, paragraph);
}

QString UnitNumbers::placeOf(const DocumentId &document, TextRange range) const
{
    return isByTemplate() ? of(document, range) : addressOf(m_project, document, range).path;
}

} // namespace meipi
