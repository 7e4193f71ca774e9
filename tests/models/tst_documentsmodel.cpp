// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documentsmodel.h"
#include "project/highlightedits.h"
#include "project/noteedits.h"
#include "project/sectionedits.h"
#include "support/randomedits.h"
#include "treelines.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace meipi;
using meipi::test::ProjectBuilder;
using meipi::test::RandomEdits;
using meipi::test::treeLines;

namespace {

const QString body = u"一、建设\n统筹布局。开放数据。\n二、培养\n办好学校\U0001F4D6。\n"_qs;

const QList<int> everyRole{Qt::DisplayRole,
                           Qt::EditRole,
                           Qt::ToolTipRole,
                           Qt::AccessibleTextRole,
                           DocumentsModel::NumberRole,
                           DocumentsModel::NameRole,
                           DocumentsModel::ReadShareRole,
                           DocumentsModel::MarkedShareRole,
                           DocumentsModel::NotesRole,
                           DocumentsModel::SharesRole};

} // namespace

class TestDocumentsModel : public QObject {
    Q_OBJECT

private slots:
    void init();
    void isEmptyWithoutDocuments();
    void listsByNumber();
    void countsWhatWasReadAndMarked();
    void textsWithoutSectionsHaveNoShareRead();
    void oneEditReportsOneRow();
    void notesCountWhereTheyHang();
    void titlesAreAskedFor();
    void staysEqualToAFreshModel_data();
    void staysEqualToAFreshModel();

private:
    QVariant first(int role) { return m_model->index(0).data(role); }
    void apply(const Result<Change> &change)
    {
        QVERIFY(change);
        m_project->apply(*change);
    }

    std::unique_ptr<ProjectBuilder> m_builder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<DocumentsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestDocumentsModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_builder = std::make_unique<ProjectBuilder>();
    m_project = std::make_unique<Project>();
    m_model = std::make_unique<DocumentsModel>(*m_project);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
}

void TestDocumentsModel::isEmptyWithoutDocuments()
{
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->indexOf(DocumentId::create()).isValid());
    QVERIFY(m_model->documentAt({}).isNull());
    m_model->setAuthor(AuthorId::create());
}

void TestDocumentsModel::listsByNumber()
{
    m_builder->document(body, u"a.txt"_qs).document(body, u"b.txt"_qs);
    m_project->reset(m_builder->snapshot());
    const DocumentId last = m_builder->documentId();
    QCOMPARE(m_model->documentAt(m_model->index(1)), last);
    apply(moveDocument(m_project->snapshot(), last, 1));
    QCOMPARE(m_model->documentAt(m_model->index(0)), last);
    QCOMPARE(first(DocumentsModel::NumberRole).toInt(), 1);
    apply(removeDocument(m_project->snapshot(), last));
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(first(DocumentsModel::NameRole).toString(), u"a.txt"_qs);
}

void TestDocumentsModel::countsWhatWasReadAndMarked()
{
    m_builder->document(body).read(u"1"_qs).highlight(u"统筹"_qs).highlight(u"统筹布局"_qs);
    m_project->reset(m_builder->snapshot());
    m_model->setAuthor(m_builder->authorId());
    QCOMPARE(first(DocumentsModel::MarkedShareRole).toDouble(), 4.0 / double(body.size()));
    QCOMPARE(first(DocumentsModel::ReadShareRole).toDouble(), 10.0 / 17.0); // of three measures
    QVERIFY(first(DocumentsModel::SharesRole).toString().contains(u"59% read"));
    m_model->setAuthor(AuthorId::create());
    QCOMPARE(first(DocumentsModel::ReadShareRole).toDouble(), 0.0);
}

void TestDocumentsModel::textsWithoutSectionsHaveNoShareRead()
{
    m_builder->document(u"没有编号。"_qs, u"b.txt"_qs, {}).document(QString(), u"empty.txt"_qs, {});
    m_project->reset(m_builder->snapshot());
    QVERIFY(!first(DocumentsModel::ReadShareRole).isValid());
    QCOMPARE(first(DocumentsModel::SharesRole).toString(), u"0% highlighted"_qs);
    QCOMPARE(m_model->index(1).data(DocumentsModel::MarkedShareRole).toDouble(), 0.0);
}

void TestDocumentsModel::oneEditReportsOneRow()
{
    m_builder->document(body, u"a.txt"_qs).document(body, u"b.txt"_qs);
    m_project->reset(m_builder->snapshot());
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    apply(
        addHighlight(m_project->snapshot(), m_builder->context(), m_builder->documentId(), {0, 3}));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(reset.count(), 0);
}

void TestDocumentsModel::notesCountWhereTheyHang()
{
    m_builder->document(body).highlight(u"统筹"_qs).note(u"甲"_qs);
    m_builder->noteOn(NoteTarget(m_builder->documentId()), u"乙"_qs);
    m_builder->noteOn(NoteTarget(m_builder->sectionId(u"2"_qs)), u"丙"_qs);
    m_builder->noteOn(NoteTarget(), u"丁"_qs);
    m_project->reset(m_builder->snapshot());
    QCOMPARE(first(DocumentsModel::NotesRole).toInt(), 3);
    const auto removal = removeHighlights(m_project->snapshot(), {m_builder->highlightId()});
    apply(removal);
    QCOMPARE(first(DocumentsModel::NotesRole).toInt(), 2);
    m_project->apply(removal->inverted());
    QCOMPARE(first(DocumentsModel::NotesRole).toInt(), 3);
}

void TestDocumentsModel::titlesAreAskedFor()
{
    m_builder->document(body);
    m_project->reset(m_builder->snapshot());
    const QSignalSpy spy(m_model.get(), &DocumentsModel::retitleRequested);
    QVERIFY(m_model->setData(m_model->index(0), u" 建议 "_qs, Qt::EditRole));
    QVERIFY(!m_model->setData(m_model->index(0), u"  "_qs, Qt::EditRole));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy[0][1].toString(), u"建议"_qs);
}

void TestDocumentsModel::staysEqualToAFreshModel_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestDocumentsModel::staysEqualToAFreshModel()
{
    QFETCH(quint32, seed);
    m_builder->document(u"一、另一篇\n不相干。\n"_qs, u"other.txt"_qs).highlight(u"不相干"_qs);
    m_builder->document(body).theme(u"甲"_qs);
    const AuthorId author = m_builder->authorId();
    RandomEdits edits(*m_project, *m_builder, seed);
    m_model->setAuthor(author);
    const auto fresh = [this, author] {
        DocumentsModel model(*m_project);
        model.setAuthor(author);
        return treeLines(model, everyRole);
    };
    for (int step = 0; step < 200; ++step) {
        edits.step();
        QCOMPARE(treeLines(*m_model, everyRole), fresh());
    }
    QVERIFY(edits.done() > 50);
    while (edits.stepBack())
        QCOMPARE(treeLines(*m_model, everyRole), fresh());
}

QTEST_GUILESS_MAIN(TestDocumentsModel)
#include "tst_documentsmodel.moc"
