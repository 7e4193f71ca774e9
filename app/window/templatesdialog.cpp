// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/templatesdialog.h"

#include "export/templateparser.h"
#include "project/projecttemplates.h"
#include "window/templatenames.h"
#include "window/templatepreview.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabWidget>
#include <QTextBlock>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace meipi {

namespace {

constexpr int placeRole = Qt::UserRole;
constexpr int nameRole = Qt::UserRole + 1;

TemplateChoice choiceOf(const QTreeWidgetItem &item)
{
    return {static_cast<TemplateChoice::Place>(item.data(0, placeRole).toInt()),
            item.data(0, nameRole).toString(), item.text(0)};
}

} // namespace

TemplatesDialog::TemplatesDialog(Edits &edits, const TemplateShelf &shelf, const QString &language,
                                 QWidget *parent)
    : QDialog(parent), m_edits(edits), m_shelf(shelf), m_language(language),
      m_list(new QTreeWidget), m_text(new QPlainTextEdit), m_preview(new TemplatePreview),
      m_problem(new QLabel)
{
    setObjectName(QStringLiteral("TemplatesDialog"));
    setWindowTitle(tr("Export templates"));
    auto *columns = new QSplitter;
    columns->setChildrenCollapsible(false);
    columns->setHandleWidth(12);
    columns->addWidget(makeList());
    columns->addWidget(makeEditor());
    columns->addWidget(makeSide());
    columns->setSizes({230, 470, 470});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 14);
    layout->setSpacing(12);
    layout->addWidget(columns, 1);
    layout->addWidget(buttons);
    resize(1200, 680);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    ExportOptions options;
    options.language = language;
    m_preview->setProject(edits.snapshot(), options);
    connectAll();
    refill();
    m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
}

QWidget *TemplatesDialog::makeList()
{
    m_list->setObjectName(QStringLiteral("Templates"));
    m_list->setAccessibleName(tr("Templates"));
    m_list->setHeaderHidden(true);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    auto *add = new QPushButton(tr("New"));
    add->setObjectName(QStringLiteral("New"));
    auto *copy = new QPushButton(tr("Duplicate"));
    copy->setObjectName(QStringLiteral("Duplicate"));
    auto *menu = new QMenu(copy);
    menu->addAction(tr("For all projects"), [this] { duplicate(TemplateChoice::Place::User); });
    menu->addAction(tr("For this project"), [this] { duplicate(TemplateChoice::Place::Project); });
    copy->setMenu(menu);
    m_rename = new QPushButton(tr("Rename"));
    m_rename->setObjectName(QStringLiteral("Rename"));
    m_remove = new QPushButton(tr("Remove"));
    m_remove->setObjectName(QStringLiteral("Remove"));
    auto *grid = new QGridLayout;
    grid->addWidget(add, 0, 0);
    grid->addWidget(copy, 0, 1);
    grid->addWidget(m_rename, 1, 0);
    grid->addWidget(m_remove, 1, 1);
    for (QPushButton *button : {add, copy, m_rename, m_remove})
        button->setAutoDefault(false); // Enter ends the typing of a name
    connect(add, &QPushButton::clicked, this, &TemplatesDialog::create);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addLayout(grid);
    return side;
}

QWidget *TemplatesDialog::makeEditor()
{
    m_text->setObjectName(QStringLiteral("Text"));
    m_text->setAccessibleName(tr("Template"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_problem->setObjectName(QStringLiteral("Problem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::RichText);
    m_problem->setMinimumHeight(2 * fontMetrics().height());
    m_problem->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *middle = new QWidget;
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_problem);
    return middle;
}

QWidget *TemplatesDialog::makeSide()
{
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    m_preview->setObjectName(QStringLiteral("Preview"));
    m_preview->setAccessibleName(tr("Preview"));
    tabs->addTab(m_preview, tr("Preview"));
    auto *names = new TemplateNames;
    tabs->addTab(names, tr("Names"));
    connect(names, &TemplateNames::chosen, this, [this](const QString &tag) {
        if (!m_text->isReadOnly())
            m_text->insertPlainText(tag);
    });
    return tabs;
}

void TemplatesDialog::connectAll()
{
    connect(m_list, &QTreeWidget::currentItemChanged, this, &TemplatesDialog::onChosen);
    connect(m_list, &QTreeWidget::itemChanged, this, &TemplatesDialog::onRenamed);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TemplatesDialog::onTyped);
    connect(m_rename, &QPushButton::clicked, this,
            [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_remove, &QPushButton::clicked, this, &TemplatesDialog::removeChosen);
    connect(m_problem, &QLabel::linkActivated, this, [this](const QString &what) {
        if (what == u"undo")
            bringBack();
        else
            goToLine(what.toInt());
    });
    connect(m_preview, &TemplatePreview::failed, this, [this](const Error &error) {
        if (error.offset < 0) // else check() has said it
            m_problem->setText(error.message.toHtmlEscaped());
    });
    connect(&m_edits.project(), &Project::changed, this, [this] {
        if (m_isWriting)
            return;
        refill();
        if (m_isShown && m_text->toPlainText() == m_kept)
            onChosen(); // undone, or written elsewhere
    });
}

void TemplatesDialog::refill()
{
    const TemplateChoice chosen = m_chosen;
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    const std::pair<TemplateChoice::Place, QString> places[] = {
        {TemplateChoice::Place::Shipped, tr("Shipped with the program")},
        {TemplateChoice::Place::User, tr("For all projects")},
        {TemplateChoice::Place::Project, tr("For this project")}};
    for (const auto &[place, title] : places) {
        auto *top = new QTreeWidgetItem(m_list, {title});
        top->setFlags(Qt::ItemIsEnabled);
        top->setExpanded(true);
    }
    const QList<TemplateChoice> choices = templateChoices(m_shelf, m_edits.snapshot());
    QTreeWidgetItem *current = nullptr;
    for (const TemplateChoice &choice : choices) {
        auto *item = new QTreeWidgetItem(m_list->topLevelItem(static_cast<int>(choice.place)),
                                         {choice.title});
        item->setData(0, placeRole, static_cast<int>(choice.place));
        item->setData(0, nameRole, choice.name);
        if (choice.place != TemplateChoice::Place::Shipped)
            item->setFlags(item->flags() | Qt::ItemIsEditable);
        if (choice == chosen)
            current = item;
    }
    if (current != nullptr)
        m_list->setCurrentItem(current);
    else
        m_isShown = false;
    refreshButtons();
}

void TemplatesDialog::choose(const TemplateChoice &choice)
{
    QTreeWidgetItem *top = m_list->topLevelItem(static_cast<int>(choice.place));
    for (int i = 0; i < top->childCount(); ++i) {
        if (choiceOf(*top->child(i)) == choice)
            m_list->setCurrentItem(top->child(i));
    }
}

void TemplatesDialog::onChosen()
{
    keep();
    const QTreeWidgetItem *item = m_list->currentItem();
    if (item == nullptr || item->parent() == nullptr)
        return;
    m_chosen = choiceOf(*item);
    const QByteArray text = textOf(m_chosen, m_shelf, m_edits.snapshot());
    const QSignalBlocker blocker(m_text);
    m_text->setPlainText(QString::fromUtf8(text));
    m_kept = m_text->toPlainText();
    m_text->setReadOnly(m_chosen.place == TemplateChoice::Place::Shipped);
    m_isShown = true;
    refreshButtons();
    onTyped();
}

void TemplatesDialog::onTyped()
{
    check();
    m_preview->setTemplate(m_text->toPlainText().toUtf8());
}

void TemplatesDialog::check()
{
    const auto parsed = parseTemplate(m_text->toPlainText().toUtf8());
    QString words;
    if (!parsed && parsed.error().offset >= 0) {
        words = QStringLiteral("<a href=\"%1\">%2</a>")
                    .arg(QString::number(lineAt(m_text->toPlainText(), parsed.error().offset)),
                         parsed.error().message.toHtmlEscaped());
    } else if (!parsed) {
        words = parsed.error().message.toHtmlEscaped();
    } else if (!parsed->unknown.isEmpty()) {
        const UnknownField &first = parsed->unknown.first();
        words = QStringLiteral("<a href=\"%1\">%2</a>")
                    .arg(QString::number(first.line),
                         tr("Line %1: there is no name “%2”, so that nothing stands there.")
                             .arg(QString::number(first.line), first.name)
                             .toHtmlEscaped());
    } else if (m_text->isReadOnly()) {
        words = tr("It ships with the program; duplicate it to change it.").toHtmlEscaped();
    }
    m_problem->setText(words);
}

void TemplatesDialog::goToLine(int line)
{
    const QTextBlock block = m_text->document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    m_text->setTextCursor(QTextCursor(block));
    m_text->setFocus();
}

void TemplatesDialog::keep()
{
    if (!m_isShown || m_text->isReadOnly() || m_text->toPlainText() == m_kept)
        return;
    if (write(m_chosen, m_text->toPlainText().toUtf8())) {
        m_kept = m_text->toPlainText();
        emit templatesChanged();
    }
}

bool TemplatesDialog::write(const TemplateChoice &choice, const QByteArray &text)
{
    if (choice.place == TemplateChoice::Place::Project) {
        const QScopedValueRollback writing(m_isWriting, true);
        return m_edits.perform(
            setProjectTemplate(m_edits.snapshot(), choice.name, QString::fromUtf8(text)),
            tr("Template “%1”").arg(choice.name));
    }
    const auto saved = m_shelf.save(choice.name, text);
    report(saved);
    return saved.has_value();
}

void TemplatesDialog::report(const Result<Done> &result)
{
    if (!result)
        m_problem->setText(result.error().message.toHtmlEscaped());
}

void TemplatesDialog::refreshButtons()
{
    const bool isOwn = m_isShown && m_chosen.place != TemplateChoice::Place::Shipped;
    m_rename->setEnabled(isOwn);
    m_remove->setEnabled(isOwn);
}

void TemplatesDialog::done(int result)
{
    keep();
    QDialog::done(result);
}

} // namespace meipi
