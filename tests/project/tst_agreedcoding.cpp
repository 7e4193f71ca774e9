// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/agreedcoding.h"
#include "project/documentedits.h"
#include "support/projectbuilder.h"

#include <QTest>

using namespace meipi;
using namespace meipi::test;

/// What two authors settle becomes the coding of a third.
class TestAgreedCoding : public QObject {
    Q_OBJECT

private slots:
    void init();

    void nothingIsSettledAtFirst();
    void aGivenThemeIsACodingOfTheAgreedAuthor();
    void aRefusedThemeIsRemembered();
    void aMindCanBeChanged();
    void oneThemeTakesThePlaceOfAnother();
    void whatWasMarkedByHandStays();
    void severalPlacesAreOneChange();
    void whiteSpaceIsNoPlace();
    void brokenPropertiesSettleNothing_data();
    void brokenPropertiesSettleNothing();
    void refusesWhatIsNotThere();
    void theAgreedAuthorHasAName();

private:
    std::optional<bool> state(const ProjectSnapshot &project, TextRange range) const
    {
        return AgreedCoding(project, m_context.author)
            .state(m_builder->documentId(), range, m_builder->themeId(u"算力"_qs));
    }
    SettledPlace place(TextRange range, bool isGiven) const
    {
        return {m_builder->documentId(), range, {{m_builder->themeId(u"算力"_qs), isGiven}}};
    }
    void apply(const Result<Change> &change)
    {
        QVERIFY2(change, change ? "" : qPrintable(change.error().message));
        QVERIFY(m_project.accepts(*change));
        m_project.apply(*change);
    }

    std::unique_ptr<ProjectBuilder> m_builder;
    ProjectSnapshot m_project;
    EditContext m_context;
};

void TestAgreedCoding::init()
{
    m_builder = std::make_unique<ProjectBuilder>();
    m_builder->document(u"算力基础 设施与数据。"_qs)
        .as(u"A"_qs)
        .highlight(u"算力基础"_qs, {u"算力"_qs})
        .theme(u"数据"_qs);
    m_project = m_builder->snapshot();
    Change change;
    m_context = m_builder->context();
    const auto agreed = appointAgreed(m_project, u" 商定 "_qs, m_context.now, change);
    QVERIFY(agreed);
    m_context.author = *agreed;
    m_project.apply(change);
}

void TestAgreedCoding::nothingIsSettledAtFirst()
{
    QCOMPARE(state(m_project, {0, 4}), std::nullopt);
    QCOMPARE(AgreedCoding(m_project, {})
                 .state(m_builder->documentId(), {0, 4}, m_builder->themeId(u"算力"_qs)),
             std::nullopt);
}

void TestAgreedCoding::aGivenThemeIsACodingOfTheAgreedAuthor()
{
    apply(settle(m_project, m_context, {place({0, 4}, true)}));
    QCOMPARE(state(m_project, {0, 4}), std::optional(true));
    QCOMPARE(state(m_project, {1, 3}), std::optional(true)); // a part of it as well
    QCOMPARE(state(m_project, {0, 6}), std::nullopt);
    QCOMPARE(m_project.rows<Coding>().size(), 2);
    // Once more is nothing new.
    QVERIFY(settle(m_project, m_context, {place({0, 4}, true)})->isEmpty());
}

void TestAgreedCoding::aRefusedThemeIsRemembered()
{
    apply(settle(m_project, m_context, {place({0, 4}, false)}));
    apply(settle(m_project, m_context, {place({5, 7}, false)}));
    QCOMPARE(state(m_project, {0, 4}), std::optional(false));
    QCOMPARE(state(m_project, {5, 7}), std::optional(false));
    QCOMPARE(state(m_project, {4, 7}), std::nullopt);
    QCOMPARE(m_project.rows<Coding>().size(), 1);
}

void TestAgreedCoding::aMindCanBeChanged()
{
    const ProjectSnapshot before = m_project;
    for (const bool isGiven : {true, false, true}) {
        apply(settle(m_project, m_context, {place({0, 4}, isGiven)}));
        QCOMPARE(state(m_project, {0, 4}), std::optional(isGiven));
        QCOMPARE(m_project.rows<Coding>().size(), isGiven ? 2 : 1);
        QCOMPARE(m_project.rows<Highlight>().size(), isGiven ? 2 : 1);
    }
    const auto undone = unsettle(m_project, m_context, place({0, 4}, true));
    apply(undone);
    QCOMPARE(state(m_project, {0, 4}), std::nullopt);
    QCOMPARE(m_project.rows<Highlight>(), before.rows<Highlight>());
    QCOMPARE(m_project.rows<Coding>(), before.rows<Coding>());
    QCOMPARE(m_project.rows<Property>(), before.rows<Property>());
}

void TestAgreedCoding::oneThemeTakesThePlaceOfAnother()
{
    const ThemeId other = m_builder->themeId(u"数据"_qs);
    apply(settle(m_project, m_context, {place({0, 4}, true)}));
    SettledPlace changed = place({0, 4}, false);
    changed.themes.append({other, true});
    apply(settle(m_project, m_context, {changed}));
    QCOMPARE(state(m_project, {0, 4}), false);
    QCOMPARE(
        AgreedCoding(m_project, m_context.author).state(m_builder->documentId(), {0, 4}, other),
        true);
    for (const Coding &coding : m_project.rows<Coding>())
        QVERIFY(m_project.find(coding.highlight) != nullptr);
}

void TestAgreedCoding::whatWasMarkedByHandStays()
{
    apply(settle(m_project, m_context, {place({0, 4}, true)}));
    // A part of a longer agreed passage cannot be without its theme.
    const auto refused = settle(m_project, m_context, {place({0, 2}, false)});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Conflict);
    // Others' codings are never touched.
    apply(settle(m_project, m_context, {place({0, 4}, false)}));
    QCOMPARE(m_project.rows<Coding>().size(), 1);
}

void TestAgreedCoding::severalPlacesAreOneChange()
{
    apply(settle(m_project, m_context,
                 {place({0, 2}, true), place({2, 4}, false), place({5, 7}, true)}));
    QCOMPARE(state(m_project, {0, 2}), std::optional(true));
    QCOMPARE(state(m_project, {2, 4}), std::optional(false));
    QCOMPARE(state(m_project, {5, 7}), std::optional(true));
}

void TestAgreedCoding::whiteSpaceIsNoPlace()
{
    QCOMPARE(state(m_project, {4, 5}), std::optional(false));
    QCOMPARE(settle(m_project, m_context, {place({4, 5}, true)}).error().code, Error::Code::Usage);
    apply(settle(m_project, m_context, {place({0, 5}, true)})); // marked as far as it is text
    QCOMPARE(state(m_project, {0, 5}), std::optional(true));
    QCOMPARE(state(m_project, {0, 4}), std::optional(true));
    apply(settle(m_project, m_context, {place({0, 5}, false)}));
    QCOMPARE(m_project.rows<Coding>().size(), 1);
}

void TestAgreedCoding::brokenPropertiesSettleNothing_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("words") << u"a-b c"_qs;
    QTest::newRow("backward") << u"4-0"_qs;
    QTest::newRow("no start") << u"-4"_qs;
    QTest::newRow("too long a number") << u"0-99999999999999999999"_qs;
    QTest::newRow("dashes") << u"---- - -0-4-"_qs;
}

void TestAgreedCoding::brokenPropertiesSettleNothing()
{
    QFETCH(QString, value);
    apply(settle(m_project, m_context, {place({0, 4}, false)}));
    QString key;
    for (const Property &property : m_project.rows<Property>()) {
        if (property.key.startsWith(u"settled/"))
            key = property.key;
    }
    apply(meipi::setProperty(m_project, key, value));
    QCOMPARE(state(m_project, {0, 4}), std::nullopt);
    apply(settle(m_project, m_context, {place({0, 4}, false)}));
    QCOMPARE(state(m_project, {0, 4}), std::optional(false));
}

void TestAgreedCoding::refusesWhatIsNotThere()
{
    SettledPlace nowhere = place({0, 4}, true);
    nowhere.document = DocumentId::create();
    QCOMPARE(settle(m_project, m_context, {nowhere}).error().code, Error::Code::NotFound);
    SettledPlace nothing = place({0, 4}, true);
    nothing.themes.first().theme = ThemeId::create();
    QCOMPARE(settle(m_project, m_context, {nothing}).error().code, Error::Code::NotFound);
    QCOMPARE(settle(m_project, m_context, {place({0, 400}, true)}).error().code,
             Error::Code::Usage);
}

void TestAgreedCoding::theAgreedAuthorHasAName()
{
    QCOMPARE(agreedAuthor(m_project), m_context.author);
    Change change;
    QCOMPARE(appointAgreed(m_project, u"  "_qs, m_context.now, change).error().code,
             Error::Code::Usage);
    const auto other = appointAgreed(m_project, u"A"_qs, m_context.now, change);
    QCOMPARE(*other, authorNamed(m_project, u"A"));
    m_project.apply(change);
    QCOMPARE(agreedAuthor(m_project), *other);
}

QTEST_GUILESS_MAIN(TestAgreedCoding)
#include "tst_agreedcoding.moc"
