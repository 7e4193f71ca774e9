// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/preferencesdialog.h"

#include "window/appearance.h"
#include "window/keyspage.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QTabWidget>
#include <QVBoxLayout>

namespace meipi {

namespace {

QFormLayout *formOn(QWidget *page)
{
    auto *form = new QFormLayout(page);
    form->setContentsMargins(24, 20, 24, 20);
    form->setHorizontalSpacing(18);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    return form;
}

QDoubleSpinBox *numberField(double value, double least, double most, double step, int decimals)
{
    auto *field = new QDoubleSpinBox;
    field->setRange(least, most);
    field->setSingleStep(step);
    field->setDecimals(decimals);
    field->setValue(value);
    field->setMinimumWidth(110);
    return field;
}

} // namespace

PreferencesDialog::PreferencesDialog(Preferences &preferences, Appearance &appearance,
                                     Actions &actions, QWidget *parent)
    : QDialog(parent), m_preferences(preferences), m_appearance(appearance), m_pages(new QTabWidget)
{
    setObjectName(QStringLiteral("Preferences"));
    setWindowTitle(tr("Preferences"));
    m_pages->setDocumentMode(true);
    m_pages->addTab(generalPage(), tr("General"));
    m_pages->addTab(appearancePage(), tr("Appearance"));
    m_pages->addTab(new KeysPage(actions), tr("Keys"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buttons);
    resize(640, 520);
}

void PreferencesDialog::showKeys()
{
    m_pages->setCurrentIndex(m_pages->count() - 1);
}

QWidget *PreferencesDialog::generalPage()
{
    auto *page = new QWidget;
    QFormLayout *form = formOn(page);

    auto *author = new QLineEdit(m_preferences.authorName());
    author->setObjectName(QStringLiteral("PreferredAuthor"));
    author->setPlaceholderText(tr("Your name"));
    author->setMinimumWidth(260);
    author->setMaxLength(100);
    form->addRow(tr("Author"), author);
    connect(author, &QLineEdit::editingFinished, this, [this, author] {
        const QString name = author->text().simplified();
        if (!name.isEmpty() && name != m_preferences.authorName())
            emit authorNamed(name);
    });

    auto *language = new QComboBox;
    language->setObjectName(QStringLiteral("PreferredLanguage"));
    language->addItem(tr("As the system has it"), QString());
    language->addItem(QStringLiteral("中文"), QStringLiteral("zh"));
    language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    language->setCurrentIndex(language->findData(m_preferences.language()));
    form->addRow(tr("Language"), language);
    connect(language, &QComboBox::activated, this,
            [this, language] { emit languageChosen(language->currentData().toString()); });
    return page;
}

QWidget *PreferencesDialog::appearancePage()
{
    auto *page = new QWidget;
    QFormLayout *form = formOn(page);
    const ReaderAppearance &now = m_appearance.reader();

    auto *scheme = new QComboBox;
    scheme->setObjectName(QStringLiteral("PreferredScheme"));
    for (const QString &name : {tr("As the system has it"), tr("Light"), tr("Sepia"), tr("Dark")})
        scheme->addItem(name);
    scheme->setCurrentIndex(int(m_appearance.choice()));
    form->addRow(tr("Appearance"), scheme);
    connect(scheme, &QComboBox::activated, this,
            [this](int index) { m_appearance.setChoice(static_cast<Appearance::Choice>(index)); });

    auto *font = new QComboBox;
    font->addItem(tr("Serif"), QString());
    font->addItem(tr("Sans serif"), QStringLiteral("Noto Sans CJK SC"));
    if (!now.fontFamily.isEmpty() && font->findData(now.fontFamily) < 0)
        font->addItem(now.fontFamily, now.fontFamily);
    font->setCurrentIndex(font->findData(now.fontFamily));
    form->addRow(tr("Font of the text"), font);

    auto *size = numberField(now.pointSize, 8, 40, 1, 1);
    auto *lines = numberField(now.lineHeight, 1, 3, 0.1, 1);
    auto *column = numberField(now.columnWidth, 16, 80, 1, 0);
    form->addRow(tr("Text size"), size);
    form->addRow(tr("Line height"), lines);
    form->addRow(tr("Chinese characters in a line"), column);

    const auto apply = [this, font, size, lines, column] {
        ReaderAppearance wanted = m_appearance.reader();
        wanted.fontFamily = font->currentData().toString();
        wanted.pointSize = size->value();
        wanted.lineHeight = lines->value();
        wanted.columnWidth = int(column->value());
        m_appearance.setReader(wanted);
    };
    connect(font, &QComboBox::activated, this, apply);
    for (QDoubleSpinBox *field : {size, lines, column})
        connect(field, &QDoubleSpinBox::valueChanged, this, apply);
    return page;
}

} // namespace meipi
