// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/foundmodel.h"

#include "support/projectbuilder.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestFoundModel : public QObject {
    Q_OBJECT

private slots:
    void init();
    void groupsByDocumentAndSection();
    void leavesOutTheDocumentWhereThereIsOne();
    void namesNotesAndThemes();
    void goesFromHitToHit();
    void knowsTheHitsOfADocument();
    void ticksOff();
    void isEmptyAtFirst();

private:
    void search(const QString &words, const SearchScope &scope = {});
    QStringList lines() const;
    QModelIndex row(const QString &text) const;

    ProjectBuilder m_builder;
    std::unique_ptr<FoundModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestFoundModel::init()
{
    m_builder = ProjectBuilder();
    m_tester.reset();
    m_model = std::make_unique<FoundModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    m_builder.document(u"一、算力。\n建设算力，算力。\n二、人才。\n算力人才。\n"_qs, u"a.txt"_qs);
}

void TestFoundModel::search(const QString &words, const SearchScope &scope)
{
    FindQuery query;
    query.words = words;
    SearchTexts texts;
    Progress progress;
    m_model->clear(m_builder.snapshot());
    const auto done =
        searchProject(m_builder.snapshot(), *Finder::make(query), scope, texts, progress,
                      [this](const FoundGroup &group) { m_model->append({group}); });
    QVERIFY(done);
}

QStringList TestFoundModel::lines() const
{
    QStringList lines;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        const auto kind = static_cast<FoundModel::Kind>(index.data(FoundModel::KindRole).toInt());
        if (kind == FoundModel::Kind::Hit) {
            lines.append(index.data(FoundModel::BeforeRole).toString() + u'['
                         + index.data(FoundModel::PassageRole).toString() + u']'
                         + index.data(FoundModel::AfterRole).toString());
        } else {
            lines.append((kind == FoundModel::Kind::Document ? u"# "_qs : u"## "_qs)
                         + index.data().toString()
                         + (kind == FoundModel::Kind::Place
                                ? u' ' + index.data(FoundModel::CountRole).toString()
                                : QString()));
        }
    }
    return lines;
}

QModelIndex TestFoundModel::row(const QString &text) const
{
    return m_model->index(int(lines().indexOf(text)));
}

void TestFoundModel::groupsByDocumentAndSection()
{
    m_builder.document(u"人才。\n"_qs, u"b.txt"_qs);
    search(u"人才"_qs);
    QCOMPARE(lines(),
             (QStringList{u"# 1  a"_qs, u"## 二、人才 2"_qs,
                          u"一、算力。建设算力，算力。二、[人才]。算力人才。"_qs,
                          u"…算力。建设算力，算力。二、人才。算力[人才]。"_qs, u"# 2  b"_qs,
                          u"## In the text 1"_qs, u"[人才]。"_qs}));
    QCOMPARE(m_model->hitCount(), 3);
    QCOMPARE(m_model->documentCount(), 2);
}

void TestFoundModel::leavesOutTheDocumentWhereThereIsOne()
{
    search(u"建设"_qs);
    QCOMPARE(
        lines(),
        (QStringList{u"## 一、算力 1"_qs, u"一、算力。[建设]算力，算力。二、人才。算力人才。"_qs}));
}

void TestFoundModel::namesNotesAndThemes()
{
    m_builder.highlight(u"建设"_qs, {u"算力/枢纽"_qs})
        .note(u"枢纽在哪"_qs)
        .noteOn(NoteTarget(), u"问枢纽"_qs)
        .noteOn(NoteTarget(m_builder.sectionId(u"1"_qs)), u"枢纽？"_qs);
    search(u"枢纽"_qs, {false, true, true, true, {}});
    QCOMPARE(
        lines(),
        (QStringList{u"## Note on “建设” 1"_qs, u"[枢纽]在哪"_qs, u"## Note on the project 1"_qs,
                     u"问[枢纽]"_qs, u"## Note on “一、算力” 1"_qs, u"[枢纽]？"_qs,
                     u"## Theme: 算力/枢纽 1"_qs, u"[枢纽]"_qs}));
    QCOMPARE(m_model->checkedCount(), 0);
}

void TestFoundModel::goesFromHitToHit()
{
    search(u"人才"_qs);
    const QModelIndex first = m_model->nextHit({}, 1);
    QCOMPARE(first.row(), 1);
    QCOMPARE(m_model->nextHit(first, 1).row(), 2);
    QCOMPARE(m_model->nextHit(m_model->index(2), 1).row(), 1);
    QCOMPARE(m_model->nextHit(first, -1).row(), 2);
    QCOMPARE(m_model->nextHit({}, -1).row(), 2);
    search(u"火星"_qs);
    QVERIFY(!m_model->nextHit({}, 1).isValid());
}

void TestFoundModel::knowsTheHitsOfADocument()
{
    search(u"建设"_qs);
    const qsizetype at =
        m_builder.snapshot().text(m_builder.documentId()).string().indexOf(u"建设");
    QCOMPARE(m_model->hitsIn(m_builder.documentId()), (QList<TextRange>{{at, at + 2}}));
    QVERIFY(m_model->hitsIn(DocumentId::create()).isEmpty());
    QCOMPARE(m_model->placeAt(m_model->index(1)).hit, (TextRange{at, at + 2}));
    QVERIFY(m_model->placeAt(m_model->index(0)).hit.isEmpty());
    QVERIFY(m_model->placeAt({}).hit.isEmpty());
}

void TestFoundModel::ticksOff()
{
    search(u"算力"_qs);
    QCOMPARE(m_model->hitCount(), 4);
    QVERIFY(!m_model->index(1).data(Qt::CheckStateRole).isValid());
    m_model->setCheckable(true);
    QCOMPARE(m_model->index(1).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QSignalSpy changed(m_model.get(), &FoundModel::checkedChanged);
    QVERIFY(m_model->setData(m_model->index(1), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_model->index(0).data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    QCOMPARE(m_model->checkedPassages().size(), 3);
    QCOMPARE(m_model->checkedCount(), 3);
    QVERIFY(m_model->setData(m_model->index(0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(m_model->checkedCount(), 1);
    QCOMPARE(m_model->index(0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    m_model->setCheckable(false);
    m_model->setCheckable(true);
    QCOMPARE(m_model->checkedPassages().size(), 4);
}

void TestFoundModel::isEmptyAtFirst()
{
    QCOMPARE(m_model->rowCount(), 0);
    m_model->append({});
    QCOMPARE(m_model->rowCount(), 0);
    search(u"火星"_qs);
    QCOMPARE(lines(), QStringList{});
}

QTEST_GUILESS_MAIN(TestFoundModel)
#include "tst_foundmodel.moc"
