// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attributesmodel.h"
#include "project/attributeedits.h"
#include "support/randomedits.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace meipi;
using meipi::test::ProjectBuilder;
using meipi::test::RandomEdits;

class TestAttributesModel : public QObject {
    Q_OBJECT

private slots:
    void init();

    void documentsAreRowsAndAttributesColumns();
    void oneValueReportsOneRow();
    void anotherChoiceKeepsTheRows();
    void aNewAttributeIsAColumn();
    void whatIsTypedIsAskedFor();
    void tellsWhatWasFound();
    void filtersByAnyWordOfTheRow();
    void sortsByTypeWithoutValueLast();
    void staysEqualToAFreshModel();

private:
    void apply(const Result<Change> &change)
    {
        QVERIFY(change);
        m_project->apply(*change);
    }
    void set(int document, QStringView attribute, const QString &value)
    {
        const ProjectSnapshot &project = m_project->snapshot();
        apply(setAttributeValue(project, attributeNamed(project, attribute)->id,
                                project.documents()[document], value));
    }
    int columnOf(QStringView attribute) const
    {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const Attribute *at = m_model->attributeAt(column);
            if (at != nullptr && attributeWord(*at) == attribute)
                return column;
        }
        return -1;
    }
    QStringList shown(const QAbstractItemModel &model, int column) const
    {
        QStringList cells;
        for (int row = 0; row < model.rowCount(); ++row)
            cells.append(model.index(row, column).data().toString());
        return cells;
    }

    std::unique_ptr<ProjectBuilder> m_builder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<AttributesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestAttributesModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_builder = std::make_unique<ProjectBuilder>();
    for (const QString &name : {u"甲.txt"_qs, u"乙.txt"_qs, u"丙.txt"_qs})
        m_builder->document(u"一、建设\n统筹布局。\n二、培养\n办好学校。\n"_qs, name);
    m_project = std::make_unique<Project>();
    m_project->reset(m_builder->snapshot());
    m_model = std::make_unique<AttributesModel>(*m_project);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestAttributesModel::documentsAreRowsAndAttributesColumns()
{
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->columnCount(), 2 + 8);
    QCOMPARE(m_model->headerData(4, Qt::Horizontal).toString(), u"Date of document"_qs);
    QCOMPARE(m_model->index(1, 0).data().toInt(), 2);
    set(1, u"date", u"2024年3月"_qs);
    QCOMPARE(m_model->index(1, columnOf(u"date")).data().toString(), u"2024-03"_qs);
}

void TestAttributesModel::oneValueReportsOneRow()
{
    set(0, u"issuer", u"国务院"_qs);
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    set(2, u"issuer", u"财政部"_qs);
    QVERIFY(changed.count() >= 1);
    QCOMPARE(changed.last()[0].toModelIndex().row(), 2);
    QCOMPARE(reset.count(), 0);
}

void TestAttributesModel::anotherChoiceKeepsTheRows()
{
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    const ProjectSnapshot &project = m_project->snapshot();
    m_project->apply(fillAttributes(project,
                                    {{attributeNamed(project, u"level")->id,
                                      project.documents().first(), u"乡级"_qs}})
                         .change);
    QCOMPARE(reset.count(), 0);
    QVERIFY(choicesOf(*m_model->attributeAt(columnOf(u"level"))).contains(u"乡级"));
}

void TestAttributesModel::aNewAttributeIsAColumn()
{
    apply(addAttribute(m_project->snapshot(), {u"字数"_qs, AttributeType::Number, {}}));
    QCOMPARE(m_model->columnCount(), 2 + 9);
    apply(removeAttribute(m_project->snapshot(), m_model->attributes().first().id));
    QCOMPARE(m_model->columnCount(), 2 + 8);
}

void TestAttributesModel::whatIsTypedIsAskedFor()
{
    QSignalSpy typed(m_model.get(), &AttributesModel::valueTyped);
    QSignalSpy titled(m_model.get(), &AttributesModel::titleTyped);
    QVERIFY(m_model->setData(m_model->index(1, columnOf(u"date")), u"2024"_qs, Qt::EditRole));
    QCOMPARE(typed.count(), 1);
    QCOMPARE(typed[0][1].value<DocumentId>(), m_project->snapshot().documents()[1]);
    QCOMPARE(typed[0][2].toString(), u"2024"_qs);
    QVERIFY(!m_model->setData(m_model->index(1, columnOf(u"date")), QString(), Qt::EditRole));
    QVERIFY(
        m_model->setData(m_model->index(0, AttributesModel::TitleColumn), u"题"_qs, Qt::EditRole));
    QCOMPARE(titled.count(), 1);
    QVERIFY(!(m_model->flags(m_model->index(0, 0)) & Qt::ItemIsEditable));
}

void TestAttributesModel::tellsWhatWasFound()
{
    const auto attribute = attributeNamed(m_project->snapshot(), u"issuer");
    Change change;
    change.add(*attribute);
    change.add(AttributeValue{AttributeValueId::create(), attribute->id,
                              m_project->snapshot().documents().first(), u"国务院"_qs, true});
    m_project->apply(change);
    const QModelIndex cell = m_model->index(0, columnOf(u"issuer"));
    QVERIFY(cell.data(AttributesModel::FoundRole).toBool());
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"text"));
    set(0, u"issuer", u"国务院"_qs); // somebody says so as well
    QVERIFY(!cell.data(AttributesModel::FoundRole).toBool());
}

void TestAttributesModel::filtersByAnyWordOfTheRow()
{
    AttributesFilter filter(*m_model);
    set(1, u"issuer", u"国务院"_qs);
    filter.setWords(u"gwy"_qs);
    QCOMPARE(filter.rowCount(), 1);
    filter.setWords(u"丙"_qs);
    QCOMPARE(shown(filter, AttributesModel::TitleColumn), QStringList{u"丙"_qs});
}

void TestAttributesModel::sortsByTypeWithoutValueLast()
{
    apply(addAttribute(m_project->snapshot(), {u"字数"_qs, AttributeType::Number, {}}));
    set(0, u"字数", u"10"_qs);
    set(2, u"字数", u"9"_qs);
    AttributesFilter filter(*m_model);
    const int column = columnOf(u"字数");
    filter.sort(column, Qt::AscendingOrder);
    QCOMPARE(shown(filter, column), (QStringList{u"9"_qs, u"10"_qs, QString()}));
    filter.sort(column, Qt::DescendingOrder);
    QCOMPARE(shown(filter, column), (QStringList{u"10"_qs, u"9"_qs, QString()}));
    filter.sort(AttributesModel::NumberColumn, Qt::AscendingOrder);
    QCOMPARE(shown(filter, AttributesModel::NumberColumn),
             (QStringList{u"1"_qs, u"2"_qs, u"3"_qs}));
}

void TestAttributesModel::staysEqualToAFreshModel()
{
    RandomEdits edits(*m_project, *m_builder, 7, RandomEdits::Kinds::All);
    for (int i = 0; i < 300; ++i) {
        edits.step();
        const AttributesModel fresh(*m_project);
        QCOMPARE(m_model->rowCount(), fresh.rowCount());
        QCOMPARE(m_model->columnCount(), fresh.columnCount());
        for (int column = 0; column < fresh.columnCount(); ++column)
            QCOMPARE(shown(*m_model, column), shown(fresh, column));
    }
}

QTEST_MAIN(TestAttributesModel)
#include "tst_attributesmodel.moc"
