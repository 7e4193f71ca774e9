// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/wordproperties.h"

#include "import/wordxml.h"

namespace meipi {

namespace {

WordListItem readItem(QXmlStreamReader &xml)
{
    WordListItem item;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("ilvl"))
            item.level = wordValue(xml).toInt();
        else if (xml.name() == QLatin1String("numId"))
            item.list = wordValue(xml).toInt();
        xml.skipCurrentElement();
    }
    return item;
}

void takeRunProperty(QXmlStreamReader &xml, WordRun &run)
{
    const auto name = xml.name();
    if (name == QLatin1String("rStyle"))
        run.styleId = wordValue(xml);
    else if (name == QLatin1String("b"))
        run.own.bold = isOn(wordValue(xml));
    else if (name == QLatin1String("i"))
        run.own.italic = isOn(wordValue(xml));
    else if (name == QLatin1String("vanish") || name == QLatin1String("webHidden"))
        run.own.isHidden = isOn(wordValue(xml));
}

// The properties of the mark at a paragraph's end.
WordChange readMark(QXmlStreamReader &xml)
{
    WordChange change = WordChange::None;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("ins") || xml.name() == QLatin1String("moveTo"))
            change = WordChange::Inserted;
        else if (xml.name() == QLatin1String("del") || xml.name() == QLatin1String("moveFrom"))
            change = WordChange::Deleted;
        xml.skipCurrentElement();
    }
    return change;
}

} // namespace

void readWordSection(QXmlStreamReader &xml, WordParagraph &paragraph)
{
    paragraph.endsSection = true;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("pgNumType")) {
            const QString start = wordAttribute(xml, "start");
            paragraph.firstPage = start.isEmpty() ? -1 : start.toInt();
            paragraph.pageFormat = wordAttribute(xml, "fmt");
        }
        xml.skipCurrentElement();
    }
}

WordParagraph readWordParagraph(QXmlStreamReader &xml)
{
    WordParagraph paragraph;
    while (xml.readNextStartElement()) {
        const auto name = xml.name();
        if (name == QLatin1String("numPr")) {
            paragraph.own.item = readItem(xml);
            paragraph.own.namesItem = true;
            continue;
        }
        if (name == QLatin1String("rPr")) {
            paragraph.markChange = readMark(xml);
            continue;
        }
        if (name == QLatin1String("sectPr")) {
            readWordSection(xml, paragraph);
            continue;
        }
        if (name == QLatin1String("pStyle"))
            paragraph.styleId = wordValue(xml);
        else if (name == QLatin1String("outlineLvl"))
            paragraph.own.outlineLevel = wordValue(xml).toInt();
        else if (name == QLatin1String("pageBreakBefore"))
            paragraph.startsPage = isOn(wordValue(xml));
        xml.skipCurrentElement();
    }
    return paragraph;
}

WordRun readWordRun(QXmlStreamReader &xml)
{
    WordRun run;
    while (xml.readNextStartElement()) {
        takeRunProperty(xml, run);
        xml.skipCurrentElement();
    }
    return run;
}

void readWordParagraph(QXmlStreamReader &xml, WordStyle &style)
{
    const WordParagraph paragraph = readWordParagraph(xml);
    style.outlineLevel = paragraph.own.outlineLevel;
    style.item = paragraph.own.item;
    style.namesItem = paragraph.own.namesItem;
}

void readWordRun(QXmlStreamReader &xml, WordStyle &style)
{
    const WordRun run = readWordRun(xml);
    style.bold = run.own.bold;
    style.italic = run.own.italic;
    style.isHidden = run.own.isHidden;
}

} // namespace meipi
