// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/themespanel.h"

#include "project/editchecks.h"
#include "project/themeedits.h"
#include "window/filterfield.h"
#include "window/icons.h"
#include "window/messagebar.h"
#include "window/splitdialog.h"
#include "window/textlabel.h"
#include "window/themetree.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace meipi {

namespace {

constexpr int pauseMilliseconds = 800;
constexpr int definitionLines = 3;

} // namespace

ThemesPanel::ThemesPanel(Edits &edits, QWidget *parent)
    : QWidget(parent), m_edits(edits), m_tree(new ThemeTree(edits)),
      m_field(new FilterField(*m_tree, m_tree->filter(), this)), m_message(new MessageBar(this)),
      m_pages(new QStackedWidget(this)), m_definition(new QPlainTextEdit(this))
{
    m_field->setPlaceholderText(tr("Filter the themes"));
    m_field->setAccessibleName(tr("Filter the themes"));
    m_pages->addWidget(m_tree);
    m_pages->addWidget(makeEmptyPage());
    makeDefinition();
    layOut();
    setFocusProxy(m_tree);

    connect(m_tree, &ThemeTree::themeChosen, this, &ThemesPanel::themeChosen);
    connect(m_tree, &ThemeTree::themeFilterRequested, this, &ThemesPanel::themeFilterRequested);
    connect(m_tree, &ThemeTree::definitionRequested, m_definition,
            [this] { m_definition->setFocus(Qt::OtherFocusReason); });
    connect(m_tree, &ThemeTree::splitRequested, this, &ThemesPanel::openSplit);
    connect(m_tree, &ThemeTree::removed, this, [this](const QString &what) {
        m_message->showMessage(MessageBar::Kind::Hint, what,
                               {tr("Undo"), [this] { m_edits.undo(); }});
    });
    // Whatever is done next, undo would take that back and not the removal.
    connect(&edits.session(), &ProjectSession::historyChanged, m_message, &MessageBar::dismiss);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ThemesPanel::showDefinition);
    const ThemesModel &model = m_tree->themes();
    connect(&model, &QAbstractItemModel::dataChanged, this, &ThemesPanel::showDefinition);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ThemesPanel::refreshPage);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &ThemesPanel::refreshPage);
    connect(&model, &QAbstractItemModel::modelReset, this, &ThemesPanel::refreshPage);
    connect(&edits, &Edits::aboutToStep, this, &ThemesPanel::keep);
    refreshPage();
}

ThemesPanel::~ThemesPanel()
{
    hide(); // the focus leaves, and with it a name is written
    keep();
}

void ThemesPanel::makeDefinition()
{
    m_definition->setObjectName(QStringLiteral("Definition"));
    m_definition->setAccessibleName(tr("Definition"));
    m_definition->setPlaceholderText(
        tr("Definition: what belongs to this theme, and what does not"));
    m_definition->setTabChangesFocus(true);
    m_definition->setFixedHeight(definitionLines * m_definition->fontMetrics().lineSpacing() + 16);
    m_definition->installEventFilter(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &ThemesPanel::keep);
    connect(m_definition, &QPlainTextEdit::textChanged, this, [this] {
        m_pause.start();
        m_edits.setUnwritten(*this, m_definition->document()->isModified());
    });
}

QWidget *ThemesPanel::makeEmptyPage()
{
    auto *page = new QWidget(this);
    auto *hint = new TextLabel(0, page);
    hint->setText(tr("No themes yet. A theme says what a passage is about.\n\nSelect a passage in "
                     "the text, press 0 and type one, or make a theme here."));
    auto *button = new QPushButton(tr("New theme"), page);
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, &ThemesPanel::addTheme);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(20, 24, 20, 24);
    layout->setSpacing(16);
    layout->addWidget(hint);
    layout->addWidget(button, 0, Qt::AlignLeft);
    layout->addStretch();
    return page;
}

void ThemesPanel::layOut()
{
    auto *add = new QToolButton(this);
    add->setIcon(lineIcon(QStringLiteral("theme")));
    add->setText(tr("New theme"));
    add->setToolTip(tr("New theme (Insert)"));
    add->setAccessibleName(tr("New theme"));
    add->setAutoRaise(true);
    connect(add, &QToolButton::clicked, this, &ThemesPanel::addTheme);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 8, 8, 6);
    head->addWidget(m_field);
    head->addWidget(add);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(8, 6, 8, 8);
    foot->addWidget(m_definition);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
    layout->addLayout(foot);
}

void ThemesPanel::addTheme()
{
    m_field->clear();
    m_pages->setCurrentWidget(m_tree);
    m_tree->addBesideCurrent();
    refreshPage();
}

void ThemesPanel::openSplit(const ThemeId &theme)
{
    if (m_edits.snapshot().find(theme) == nullptr)
        return;
    if (m_edits.snapshot().codingsWith(theme).isEmpty()) {
        m_message->showMessage(MessageBar::Kind::Hint,
                               tr("No passage has this theme itself, so there is nothing to "
                                  "split; choose one that passages have."));
        return;
    }
    auto *dialog = new SplitDialog(m_edits, theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SplitDialog::passageShown, this, &ThemesPanel::highlightChosen);
    dialog->show();
}

ThemeId ThemesPanel::currentTheme() const
{
    return m_tree->currentTheme();
}

void ThemesPanel::refreshPage()
{
    const bool hasThemes = m_tree->themes().rowCount() > 0;
    m_pages->setCurrentIndex(hasThemes ? 0 : 1);
    m_field->setEnabled(hasThemes);
    showDefinition();
}

void ThemesPanel::showDefinition()
{
    const Theme *theme = m_edits.snapshot().find(currentTheme());
    const ThemeId current = theme == nullptr ? ThemeId() : theme->id;
    if (current == m_defined && (m_isWriting || m_definition->document()->isModified()))
        return; // what is typed is newer than what is known
    if (!keep())
        return; // its words would be lost
    theme = m_edits.snapshot().find(current);
    m_defined = current;
    m_definition->setVisible(theme != nullptr);
    const QString text = theme == nullptr ? QString() : theme->definition;
    if (withoutTrailingSpace(m_definition->toPlainText()) == text)
        return;
    const QSignalBlocker blocker(m_definition);
    m_definition->setPlainText(text);
}

bool ThemesPanel::keep()
{
    m_pause.stop();
    QTextDocument *typed = m_definition->document();
    if (!typed->isModified())
        return true;
    typed->setModified(false);
    if (m_edits.snapshot().find(m_defined) == nullptr) {
        m_edits.setUnwritten(*this, false);
        return true;
    }
    const QScopedValueRollback writing(m_isWriting, true);
    const bool isWritten =
        m_edits.perform(defineTheme(m_edits.snapshot(), m_defined, typed->toPlainText()),
                        tr("Define theme"), QStringLiteral("definition/") + m_defined.toString());
    typed->setModified(!isWritten);
    m_edits.setUnwritten(*this, !isWritten);
    return isWritten;
}

bool ThemesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_definition && event->type() == QEvent::FocusOut)
        keep();
    if (watched == m_definition && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_tree->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace meipi
