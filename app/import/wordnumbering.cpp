// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/wordnumbering.h"

#include "import/listlabels.h"
#include "import/wordxml.h"

#include <algorithm>

namespace meipi {

/// numbering.xml, element by element.
class WordNumberingReader {
public:
    WordNumberingReader(const QByteArray &source, WordNumbering &numbering)
        : m_xml(source), m_numbering(numbering)
    {
    }

    void run()
    {
        if (!m_xml.readNextStartElement())
            return;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("abstractNum"))
                readDefinition();
            else if (m_xml.name() == QLatin1String("num"))
                readList();
            else
                m_xml.skipCurrentElement();
        }
    }

private:
    void readDefinition()
    {
        const int id = wordAttribute(m_xml, "abstractNumId").toInt();
        WordNumbering::Levels levels;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("lvl")) {
                const int level = wordAttribute(m_xml, "ilvl").toInt();
                const WordNumbering::Level read = readLevel();
                if (level >= 0 && level < WordNumbering::levelCount)
                    levels[static_cast<size_t>(level)] = read;
                continue;
            }
            if (m_xml.name() == QLatin1String("numStyleLink"))
                m_numbering.m_linkedStyles.insert(id, wordValue(m_xml));
            else if (m_xml.name() == QLatin1String("styleLink"))
                m_numbering.m_definitionOfStyle.insert(wordValue(m_xml), id);
            m_xml.skipCurrentElement();
        }
        m_numbering.m_definitions.insert(id, levels);
    }

    WordNumbering::Level readLevel()
    {
        WordNumbering::Level level;
        while (m_xml.readNextStartElement()) {
            const QString value = wordValue(m_xml);
            if (m_xml.name() == QLatin1String("start"))
                level.start = value.toInt();
            else if (m_xml.name() == QLatin1String("numFmt"))
                level.format = value;
            else if (m_xml.name() == QLatin1String("lvlText"))
                level.text = value;
            else if (m_xml.name() == QLatin1String("pStyle"))
                level.style = value;
            else if (m_xml.name() == QLatin1String("lvlRestart"))
                level.restart = value.toInt();
            else if (m_xml.name() == QLatin1String("isLgl"))
                level.isLegal = isOn(value);
            else if (m_xml.name() == QLatin1String("AlternateContent"))
                readAlternativeFormat(level);
            if (m_xml.isStartElement())
                m_xml.skipCurrentElement();
        }
        return level;
    }

    // A format that only later programs know stands in the choice of mc:AlternateContent.
    void readAlternativeFormat(WordNumbering::Level &level)
    {
        while (m_xml.readNextStartElement()) {
            while (m_xml.readNextStartElement()) {
                if (m_xml.name() == QLatin1String("numFmt")
                    && (level.format.isEmpty() || wordValue(m_xml) != QLatin1String("custom")))
                    level.format = wordValue(m_xml);
                m_xml.skipCurrentElement();
            }
        }
    }

    void readList()
    {
        const int id = wordAttribute(m_xml, "numId").toInt();
        WordNumbering::List list;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("lvlOverride")) {
                readOverride(list);
                continue;
            }
            if (m_xml.name() == QLatin1String("abstractNumId"))
                list.definition = wordValue(m_xml).toInt();
            m_xml.skipCurrentElement();
        }
        m_numbering.m_lists.insert(id, list);
    }

    void readOverride(WordNumbering::List &list)
    {
        const int level = wordAttribute(m_xml, "ilvl").toInt();
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("lvl")) {
                list.otherLevels.insert(level, readLevel());
                continue;
            }
            if (m_xml.name() == QLatin1String("startOverride"))
                list.otherStarts.insert(level, wordValue(m_xml).toInt());
            m_xml.skipCurrentElement();
        }
    }

    QXmlStreamReader m_xml;
    WordNumbering &m_numbering;
};

WordNumbering::WordNumbering(const QByteArray &xml)
{
    WordNumberingReader(xml, *this).run();
    for (List &list : m_lists) {
        const auto linked = m_linkedStyles.constFind(list.definition);
        if (linked != m_linkedStyles.cend())
            list.definition = m_definitionOfStyle.value(*linked, list.definition);
    }
}

WordNumbering::Level WordNumbering::levelOf(const List &list, int level) const
{
    const auto own = list.otherLevels.constFind(level);
    if (own != list.otherLevels.cend())
        return *own;
    const auto definition = m_definitions.constFind(list.definition);
    return definition == m_definitions.cend() ? Level() : (*definition)[static_cast<size_t>(level)];
}

int WordNumbering::levelForStyle(const List &list, const QString &style) const
{
    for (int level = 0; level < levelCount && !style.isEmpty(); ++level) {
        if (levelOf(list, level).style == style)
            return level;
    }
    return 0;
}

QString WordNumbering::next(WordListItem item, const QString &style)
{
    const auto list = m_lists.constFind(item.list);
    if (item.list == 0 || list == m_lists.cend() || item.level >= levelCount)
        return {};
    const int level = item.level >= 0 ? item.level : levelForStyle(*list, style);
    auto &counters = m_counters[list->definition];
    if (!m_begun.contains(item.list)) {
        m_begun.insert(item.list);
        for (auto start = list->otherStarts.cbegin(); start != list->otherStarts.cend(); ++start) {
            if (start.key() >= 0 && start.key() < levelCount)
                counters[static_cast<size_t>(start.key())] = 0;
        }
    }
    const auto startOf = [&](int at) {
        return list->otherStarts.value(at, levelOf(*list, at).start);
    };
    for (int above = 0; above < level; ++above) {
        int &counter = counters[static_cast<size_t>(above)];
        if (counter == 0)
            counter = startOf(above);
    }
    int &counter = counters[static_cast<size_t>(level)];
    counter = counter == 0 ? startOf(level) : counter + 1;
    for (int below = level + 1; below < levelCount; ++below) {
        const int restart = levelOf(*list, below).restart;
        if (restart != 0 && (restart < 0 || level < restart))
            counters[static_cast<size_t>(below)] = 0;
    }
    return label(*list, level);
}

QString WordNumbering::label(const List &list, int level) const
{
    const Level own = levelOf(list, level);
    if (own.format == QLatin1String("bullet"))
        return QStringLiteral("•");
    const auto counters = m_counters.value(list.definition);
    QString label;
    for (qsizetype i = 0; i < own.text.size(); ++i) {
        const int named =
            own.text[i] == u'%' && i + 1 < own.text.size() ? own.text[i + 1].digitValue() : -1;
        if (named < 1) {
            label += own.text[i];
            continue;
        }
        ++i;
        const QString format =
            own.isLegal ? QStringLiteral("decimal") : levelOf(list, named - 1).format;
        label += wordNumeral(counters[static_cast<size_t>(named - 1)], format);
    }
    return label.trimmed();
}

} // namespace meipi
