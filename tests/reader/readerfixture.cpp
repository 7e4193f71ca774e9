// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerfixture.h"

#include "project/highlightedits.h"
#include "project/themeedits.h"

#include <QRandomGenerator>
#include <QStyleHints>
#include <QTest>

namespace meipi::test {

ReaderFixture::ReaderFixture(const QString &text, QSize size,
                             const std::function<void(ProjectBuilder &)> &prepare)
    : m_text(text)
{
    m_builder.document(text);
    if (prepare)
        prepare(m_builder);
    m_project.reset(m_builder.snapshot());
    m_reader = std::make_unique<Reader>(m_project);
    m_reader->resize(size);
    m_reader->setDocument(m_builder.documentId());
    m_reader->show();
    m_reader->activateWindow();
    m_reader->setFocus();
    if (!QTest::qWaitForWindowActive(m_reader.get()))
        qFatal("The reader's window was not shown");
}

void ReaderFixture::perform(const Result<Change> &change)
{
    if (!change)
        qFatal("%s", qPrintable(change.error().message));
    m_project.apply(*change);
}

TextRange ReaderFixture::rangeOf(const QString &words, int occurrence) const
{
    qsizetype start = -1;
    for (int i = 0; i < occurrence; ++i)
        start = m_text.indexOf(words, start + 1);
    if (start < 0)
        qFatal("The text lacks %s", qPrintable(words));
    return {start, start + words.size()};
}

HighlightId ReaderFixture::highlightOn(TextRange range) const
{
    const auto entries = snapshot().highlights(m_builder.documentId()).overlapping(range);
    for (const HighlightIndex::Entry &entry : entries) {
        if (entry.range == range)
            return entry.id;
    }
    return {};
}

HighlightId ReaderFixture::addHighlight(TextRange range, const QStringList &themes)
{
    QList<ThemeId> ids;
    for (const QString &theme : themes) {
        if (snapshot().themeAtPath(theme).isNull())
            perform(createTheme(snapshot(), {}, theme));
        ids.append(snapshot().themeAtPath(theme));
    }
    perform(
        meipi::addHighlight(snapshot(), m_builder.context(), m_builder.documentId(), range, ids));
    return highlightOn(range);
}

void ReaderFixture::addManyHighlights(int count, const ThemeId &theme)
{
    const Document &document = *snapshot().find(m_builder.documentId());
    Change change;
    for (int i = 0; i < count; ++i) {
        const qsizetype start = (m_text.size() - 12) * i / count;
        Highlight highlight;
        highlight.id = HighlightId::create();
        highlight.document = document.id;
        highlight.version = document.currentVersion;
        highlight.range = {start, start + 4 + i % 9};
        change.append(RowChange<Highlight>{std::nullopt, highlight});
        change.append(RowChange<Placement>{std::nullopt,
                                           Placement{PlacementId::create(), highlight.id,
                                                     document.currentVersion, highlight.range,
                                                     PlacementState::Placed}});
        if (!theme.isNull())
            change.append(RowChange<Coding>{
                std::nullopt, Coding{CodingId::create(), highlight.id, theme, {}, {}}});
    }
    m_project.apply(change);
}

QPoint ReaderFixture::pointAt(qsizetype position)
{
    const QRect area = m_reader->rectangleOf({position, position + 1});
    if (area.isEmpty())
        qFatal("Position %d is out of sight", static_cast<int>(position));
    return area.center();
}

void ReaderFixture::click(qsizetype position, Qt::KeyboardModifiers modifiers)
{
    // Later than the click before, so that it counts as one of its own.
    QTest::mouseClick(viewport(), Qt::LeftButton, modifiers, pointAt(position),
                      QGuiApplication::styleHints()->mouseDoubleClickInterval() + 50);
}

void ReaderFixture::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_reader.get(), key, modifiers);
}

QImage ReaderFixture::picture()
{
    return viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
}

QString prose(qsizetype characters)
{
    static const QStringList sentences{
        u"建立健全通用人工智能的评测标准，推动行业应用落地。"_qs,
        u"加大对自主可控算力基础设施的投入，形成长期稳定的支持机制。"_qs,
        u"“数据要素”的开放共享，需要明确权责、完善法律。"_qs,
        u"到2030年，培养GPT-4级大模型研发人才10万名！"_qs,
        u"各地区、各部门要加强协同——避免重复建设。"_qs};
    QRandomGenerator random(20240301);
    QString text;
    while (text.size() < characters) {
        const int count = 2 + random.bounded(12);
        for (int i = 0; i < count; ++i)
            text += sentences[random.bounded(static_cast<int>(sentences.size()))];
        text += u'\n';
    }
    return text;
}

} // namespace meipi::test
