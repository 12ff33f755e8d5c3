#pragma once

#include <immintrin.h>

#include "models/plan/lane.h"

// Sixteen node counts in two registers of AVX-512. Only for models/plan/service_avx512.cpp, which is compiled for that
// instruction set. Every operation gives what the portable lanes of lane.h give, to the bit.

namespace splitpoint::models::lanes {

/// Not of __m512d, which may alias anything: after every store of one, all pointers would be loaded again.
struct alignas(64) Avx512Lanes {
    EightDoubles low{}, high{};
};
struct Avx512Mask {
    __mmask8 low, high;
};

template <>
inline constexpr int kLaneCount<Avx512Lanes> = 16;

SPLITPOINT_INLINE Avx512Lanes operator+(const Avx512Lanes& a, const Avx512Lanes& b) {
    return {_mm512_add_pd(a.low, b.low), _mm512_add_pd(a.high, b.high)};
}
SPLITPOINT_INLINE Avx512Lanes operator-(const Avx512Lanes& a, const Avx512Lanes& b) {
    return {_mm512_sub_pd(a.low, b.low), _mm512_sub_pd(a.high, b.high)};
}
SPLITPOINT_INLINE Avx512Lanes same(double value, const Avx512Lanes&) {
    const EightDoubles all = _mm512_set1_pd(value);
    return {all, all};
}
SPLITPOINT_INLINE Avx512Lanes operator+(const Avx512Lanes& a, double b) { return a + same(b, a); }
SPLITPOINT_INLINE Avx512Lanes operator-(const Avx512Lanes& a, double b) { return a - same(b, a); }
SPLITPOINT_INLINE Avx512Lanes operator*(const Avx512Lanes& a, double b) {
    const __m512d all = _mm512_set1_pd(b);
    return {_mm512_mul_pd(a.low, all), _mm512_mul_pd(a.high, all)};
}
SPLITPOINT_INLINE Avx512Lanes& operator+=(Avx512Lanes& a, const Avx512Lanes& b) { return a = a + b; }
SPLITPOINT_INLINE Avx512Mask operator<(const Avx512Lanes& a, const Avx512Lanes& b) {
    return {_mm512_cmp_pd_mask(a.low, b.low, _CMP_LT_OQ), _mm512_cmp_pd_mask(a.high, b.high, _CMP_LT_OQ)};
}
SPLITPOINT_INLINE Avx512Mask operator<=(const Avx512Lanes& a, const Avx512Lanes& b) {
    return {_mm512_cmp_pd_mask(a.low, b.low, _CMP_LE_OQ), _mm512_cmp_pd_mask(a.high, b.high, _CMP_LE_OQ)};
}
SPLITPOINT_INLINE Avx512Lanes select(const Avx512Mask& mask, const Avx512Lanes& a, const Avx512Lanes& b) {
    return {_mm512_mask_blend_pd(mask.low, b.low, a.low), _mm512_mask_blend_pd(mask.high, b.high, a.high)};
}
SPLITPOINT_INLINE bool any(const Avx512Mask& mask) { return _kortestz_mask8_u8(mask.low, mask.high) == 0; }

SPLITPOINT_INLINE double get(const Avx512Lanes& lanes, int l) { return l < 8 ? lanes.low[l] : lanes.high[l - 8]; }
SPLITPOINT_INLINE void set(Avx512Lanes& lanes, int l, double value) { (l < 8 ? lanes.low : lanes.high)[l % 8] = value; }

SPLITPOINT_INLINE bool anyPositive(const Avx512Lanes& v) { return any(same(0.0, v) < v); }
SPLITPOINT_INLINE bool anyAtMost(const Avx512Lanes& a, const Avx512Lanes& b) { return any(a <= b); }

/// The second operand where both are equal, as in the portable form.
SPLITPOINT_INLINE Avx512Lanes larger(const Avx512Lanes& a, const Avx512Lanes& b) {
    return {_mm512_max_pd(b.low, a.low), _mm512_max_pd(b.high, a.high)};
}
SPLITPOINT_INLINE Avx512Lanes smaller(const Avx512Lanes& a, const Avx512Lanes& b) {
    return {_mm512_min_pd(a.low, b.low), _mm512_min_pd(a.high, b.high)};
}
SPLITPOINT_INLINE void clampAtZero(Avx512Lanes& lanes) { lanes = larger(lanes, same(0.0, lanes)); }
SPLITPOINT_INLINE void roundDown(Avx512Lanes& v) {
    v = {_mm512_roundscale_pd(v.low, _MM_FROUND_TO_NEG_INF | _MM_FROUND_NO_EXC), _mm512_roundscale_pd(v.high, _MM_FROUND_TO_NEG_INF | _MM_FROUND_NO_EXC)};
}
SPLITPOINT_INLINE void roundUp(Avx512Lanes& v) {
    v = {_mm512_roundscale_pd(v.low, _MM_FROUND_TO_POS_INF | _MM_FROUND_NO_EXC), _mm512_roundscale_pd(v.high, _MM_FROUND_TO_POS_INF | _MM_FROUND_NO_EXC)};
}

}  // namespace splitpoint::models::lanes
