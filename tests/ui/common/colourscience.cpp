// SPDX-License-Identifier: GPL-3.0-or-later
#include "colourscience.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace banzhang::test {

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

double toLinear(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double toGamma(double value)
{
    return value <= 0.0031308 ? value * 12.92 : 1.055 * std::pow(value, 1 / 2.4) - 0.055;
}

Triple linearOf(const QColor &colour)
{
    return {toLinear(colour.redF()), toLinear(colour.greenF()), toLinear(colour.blueF())};
}

Triple times(const Matrix &m, const Triple &v)
{
    Triple out{};
    for (size_t row = 0; row < 3; ++row)
        out[row] = m[row][0] * v[0] + m[row][1] * v[1] + m[row][2] * v[2];
    return out;
}

const Matrix &simulation(Sight sight)
{
    static const Matrix deutan{{{0.367322, 0.860646, -0.227968},
                                {0.280085, 0.672501, 0.047413},
                                {-0.011820, 0.042940, 0.968881}}};
    static const Matrix protan{{{0.152286, 1.052583, -0.204868},
                                {0.114503, 0.786281, 0.099216},
                                {-0.003882, -0.048116, 1.051998}}};
    static const Matrix tritan{{{1.255528, -0.076749, -0.178779},
                                {-0.078411, 0.930809, 0.147602},
                                {0.004733, 0.691367, 0.303900}}};
    return sight == Sight::Deuteranopia ? deutan : sight == Sight::Protanopia ? protan : tritan;
}

Lab labOf(const QColor &colour)
{
    static const Matrix toXyz{{{0.4124564, 0.3575761, 0.1804375},
                               {0.2126729, 0.7151522, 0.0721750},
                               {0.0193339, 0.1191920, 0.9503041}}};
    const Triple xyz = times(toXyz, linearOf(colour));
    const auto f = [](double t) {
        return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    };
    const double x = f(xyz[0] / 0.95047), y = f(xyz[1]), z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double luminance(const QColor &colour)
{
    const Triple v = linearOf(colour);
    return 0.2126 * v[0] + 0.7152 * v[1] + 0.0722 * v[2];
}

double degrees(double radians)
{
    return radians * 180 / std::numbers::pi;
}

double radians(double deg)
{
    return deg * std::numbers::pi / 180;
}

double hue(double b, double a)
{
    if (a == 0 && b == 0)
        return 0;
    const double h = degrees(std::atan2(b, a));
    return h < 0 ? h + 360 : h;
}

double meanHue(double h1, double h2, bool grey)
{
    if (grey)
        return h1 + h2;
    if (std::abs(h1 - h2) <= 180)
        return (h1 + h2) / 2;
    return h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
}

double hueStep(double h1, double h2, bool grey)
{
    const double step = h2 - h1;
    if (grey)
        return 0;
    return step > 180 ? step - 360 : step < -180 ? step + 360 : step;
}

double chromaWeight(double c)
{
    return std::sqrt(std::pow(c, 7) / (std::pow(c, 7) + std::pow(25.0, 7)));
}

}

double labDistance(const Lab &first, const Lab &second)
{
    const double meanC = (std::hypot(first.a, first.b) + std::hypot(second.a, second.b)) / 2;
    const double g = 0.5 * (1 - chromaWeight(meanC));
    const double a1 = first.a * (1 + g), a2 = second.a * (1 + g);
    const double c1 = std::hypot(a1, first.b), c2 = std::hypot(a2, second.b);
    const double h1 = hue(first.b, a1), h2 = hue(second.b, a2);
    const bool grey = c1 * c2 == 0;
    const double dL = second.l - first.l;
    const double dC = c2 - c1;
    const double dH = 2 * std::sqrt(c1 * c2) * std::sin(radians(hueStep(h1, h2, grey) / 2));
    const double l = (first.l + second.l) / 2, c = (c1 + c2) / 2, h = meanHue(h1, h2, grey);
    const double t = 1 - 0.17 * std::cos(radians(h - 30)) + 0.24 * std::cos(radians(2 * h))
                     + 0.32 * std::cos(radians(3 * h + 6)) - 0.20 * std::cos(radians(4 * h - 63));
    const double sL = 1 + 0.015 * std::pow(l - 50, 2) / std::sqrt(20 + std::pow(l - 50, 2));
    const double sC = 1 + 0.045 * c;
    const double sH = 1 + 0.015 * c * t;
    const double turn = 30 * std::exp(-std::pow((h - 275) / 25, 2));
    const double rT = -std::sin(radians(2 * turn)) * 2 * chromaWeight(c);
    const double x = dL / sL, y = dC / sC, z = dH / sH;
    return std::sqrt(x * x + y * y + z * z + rT * y * z);
}

QColor seenBy(Sight sight, const QColor &colour)
{
    if (sight == Sight::Normal)
        return colour;
    const Triple seen = times(simulation(sight), linearOf(colour));
    const auto channel = [](double v) {
        return static_cast<float>(toGamma(std::clamp(v, 0.0, 1.0)));
    };
    return QColor::fromRgbF(channel(seen[0]), channel(seen[1]), channel(seen[2]));
}

double colourDistance(const QColor &a, const QColor &b)
{
    return labDistance(labOf(a), labOf(b));
}

double contrast(const QColor &a, const QColor &b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

}
