// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/appearance.h"

#include "window/style.h"

#include <QApplication>
#include <QFontInfo>

#include <algorithm>
#include <array>

namespace meipi {

namespace {

constexpr qreal smallestText = 8; // points
constexpr qreal largestText = 40;

/// What one scheme's colours are made of; everything else is mixed from them.
struct Tones {
    QRgb window; // behind panels and bars
    QRgb base; // fields and paper
    QRgb text;
    QRgb faint; // placeholders and hints
    QRgb line; // edges
    QRgb button;
    QRgb accent; // selection, focus
    QRgb onAccent;
    QRgb link;
    QRgb toolTip;
};

constexpr Tones light{0xf5f4f1, 0xffffff, 0x22262b, 0x62676e, 0xd3d1cb,
                      0xfcfbf9, 0x2b6a99, 0xffffff, 0x1f5f8f, 0xfffdf5};
constexpr Tones sepia{0xece2cc, 0xf8f1e1, 0x3b3023, 0x6b5c46, 0xcdbf9f,
                      0xf5ecd8, 0x86561b, 0xffffff, 0x7a4a10, 0xfff8e8};
constexpr Tones dark{0x24272c, 0x1c1e22, 0xd9dce1, 0x9aa0a8, 0x42474f,
                     0x2d3137, 0x3a7aae, 0xffffff, 0x7fb8e6, 0x33383f};

QColor mixed(QRgb a, QRgb b, qreal share)
{
    const auto part = [share](int x, int y) { return qRound(x + (y - x) * share); };
    return QColor(part(qRed(a), qRed(b)), part(qGreen(a), qGreen(b)), part(qBlue(a), qBlue(b)));
}

const Tones &tonesOf(ReaderAppearance::Scheme scheme)
{
    switch (scheme) {
    case ReaderAppearance::Scheme::Sepia:
        return sepia;
    case ReaderAppearance::Scheme::Dark:
        return dark;
    case ReaderAppearance::Scheme::Light:
        break;
    }
    return light;
}

constexpr std::array choiceKeys{"system", "light", "sepia", "dark"};

/// What the desktop has set; where nobody chose, the plain font of a bare X server is replaced.
QFont interfaceFont(QFont font)
{
    QStringList families = font.families();
    if (QFontInfo(font).family().startsWith(QLatin1String("DejaVu"))) {
        families.clear();
        font.setPointSizeF(10);
    }
    for (const char *family : {"Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei"}) {
        if (!families.contains(QLatin1String(family)))
            families.append(QLatin1String(family));
    }
    font.setFamilies(families);
    return font;
}

} // namespace

Appearance::Appearance(Preferences &preferences, QObject *parent)
    : QObject(parent), m_preferences(preferences)
{
    const QString key = preferences.value(QStringLiteral("appearance/scheme")).toString();
    for (size_t index = 0; index < choiceKeys.size(); ++index) {
        if (key == QLatin1String(choiceKeys[index]))
            m_choice = static_cast<Choice>(index);
    }
    const auto number = [&preferences](const char *name, qreal usual, qreal least, qreal most) {
        bool isNumber = false;
        const qreal value = preferences.value(QLatin1String(name)).toDouble(&isNumber);
        return isNumber ? std::clamp(value, least, most) : usual;
    };
    m_reader.fontFamily = preferences.value(QStringLiteral("reader/font")).toString();
    m_reader.pointSize = number("reader/size", m_reader.pointSize, smallestText, largestText);
    m_reader.lineHeight = number("reader/lineHeight", m_reader.lineHeight, 1.0, 3.0);
    m_reader.columnWidth = qRound(number("reader/column", m_reader.columnWidth, 16, 80));
}

void Appearance::applyTo(QApplication &application)
{
    m_isSystemDark = application.palette().color(QPalette::Window).lightness() < 110;
    application.setStyle(new Style);
    application.setFont(interfaceFont(application.font()));
    m_isApplied = true;
    applyScheme();
}

void Appearance::setChoice(Choice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    m_preferences.setValue(QStringLiteral("appearance/scheme"),
                           QLatin1String(choiceKeys[static_cast<size_t>(choice)]));
    applyScheme();
    emit changed();
}

void Appearance::setReader(const ReaderAppearance &appearance)
{
    ReaderAppearance wanted = appearance;
    wanted.scheme = m_reader.scheme;
    wanted.pointSize = std::clamp(wanted.pointSize, smallestText, largestText);
    if (wanted == m_reader)
        return;
    m_reader = wanted;
    write();
    emit changed();
}

void Appearance::zoom(int steps)
{
    ReaderAppearance wanted = m_reader;
    wanted.pointSize = steps == 0 ? ReaderAppearance().pointSize : wanted.pointSize + steps;
    setReader(wanted);
}

QPalette Appearance::palette(ReaderAppearance::Scheme scheme)
{
    const Tones &tones = tonesOf(scheme);
    const QColor text(tones.text);
    const QColor window(tones.window);
    const QColor line(tones.line);
    QPalette palette(text, QColor(tones.button), mixed(tones.line, tones.base, 0.6), line,
                     mixed(tones.line, tones.text, 0.15), text, QColor(tones.onAccent),
                     QColor(tones.base), window);
    palette.setColor(QPalette::Midlight, mixed(tones.line, tones.window, 0.5));
    palette.setColor(QPalette::Shadow, mixed(tones.text, tones.window, 0.3));
    palette.setColor(QPalette::AlternateBase, mixed(tones.base, tones.window, 0.5));
    palette.setColor(QPalette::Highlight, QColor(tones.accent));
    palette.setColor(QPalette::HighlightedText, QColor(tones.onAccent));
    palette.setColor(QPalette::Link, QColor(tones.link));
    palette.setColor(QPalette::LinkVisited, QColor(tones.link));
    palette.setColor(QPalette::PlaceholderText, QColor(tones.faint));
    palette.setColor(QPalette::ToolTipBase, QColor(tones.toolTip));
    palette.setColor(QPalette::ToolTipText, text);
    const QColor disabled = mixed(tones.text, tones.window, 0.55);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, mixed(tones.line, tones.text, 0.2));
    return palette;
}

void Appearance::applyScheme()
{
    switch (m_choice) {
    case Choice::System:
        m_reader.scheme =
            m_isSystemDark ? ReaderAppearance::Scheme::Dark : ReaderAppearance::Scheme::Light;
        break;
    case Choice::Light:
        m_reader.scheme = ReaderAppearance::Scheme::Light;
        break;
    case Choice::Sepia:
        m_reader.scheme = ReaderAppearance::Scheme::Sepia;
        break;
    case Choice::Dark:
        m_reader.scheme = ReaderAppearance::Scheme::Dark;
        break;
    }
    if (m_isApplied)
        QApplication::setPalette(palette(m_reader.scheme));
}

void Appearance::write()
{
    m_preferences.setValue(QStringLiteral("reader/font"), m_reader.fontFamily);
    m_preferences.setValue(QStringLiteral("reader/size"), m_reader.pointSize);
    m_preferences.setValue(QStringLiteral("reader/lineHeight"), m_reader.lineHeight);
    m_preferences.setValue(QStringLiteral("reader/column"), m_reader.columnWidth);
}

} // namespace meipi
