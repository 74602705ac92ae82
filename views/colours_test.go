package views

import (
	"image/color"
	"math"
)

// linear returns the light of a colour's red, green and blue, from 0 to 1.
func linear(c color.Color) [3]float64 {
	r, g, b, _ := c.RGBA()
	var out [3]float64
	for i, v := range []uint32{r, g, b} {
		x := float64(v) / 0xFFFF
		if x <= 0.04045 {
			out[i] = x / 12.92
		} else {
			out[i] = math.Pow((x+0.055)/1.055, 2.4)
		}
	}
	return out
}

// luminance and contrast are those of WCAG 2.1.
func luminance(c color.Color) float64 {
	l := linear(c)
	return 0.2126*l[0] + 0.7152*l[1] + 0.0722*l[2]
}

func contrast(a, b color.Color) float64 {
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

// over is what is seen of a colour that lets another show through.
func over(top color.NRGBA, under color.Color) color.Color {
	u := color.NRGBAModel.Convert(under).(color.NRGBA)
	mix := func(t, u uint8) uint8 {
		return uint8((int(t)*int(top.A) + int(u)*(255-int(top.A)) + 127) / 255)
	}
	return color.NRGBA{mix(top.R, u.R), mix(top.G, u.G), mix(top.B, u.B), 0xFF}
}

// eyes turn light into what is left of it for eyes that lack one kind of
// cones: the matrices of Machado, Oliveira and Fernandes (2009) at full
// severity.
var eyes = map[string][3][3]float64{
	"usual":       {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
	"red-blind":   {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}},
	"green-blind": {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}},
	"blue-blind":  {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}},
}

// nearest returns how far two colours are apart in CIE Lab for the eyes that
// see them nearest to each other.
func nearest(a, b color.Color) (far float64, who string) {
	far = math.Inf(1)
	for eye, m := range eyes {
		p, q := lab(seen(m, a)), lab(seen(m, b))
		if d := math.Sqrt((p[0]-q[0])*(p[0]-q[0]) + (p[1]-q[1])*(p[1]-q[1]) + (p[2]-q[2])*(p[2]-q[2])); d < far {
			far, who = d, eye
		}
	}
	return far, who
}

func seen(m [3][3]float64, c color.Color) (out [3]float64) {
	l := linear(c)
	for i := range out {
		out[i] = min(1, max(0, m[i][0]*l[0]+m[i][1]*l[1]+m[i][2]*l[2]))
	}
	return out
}

// lab turns linear sRGB into CIE L*a*b* for the white of D65.
func lab(c [3]float64) [3]float64 {
	f := func(t float64) float64 {
		if t > 0.008856 {
			return math.Cbrt(t)
		}
		return 7.787*t + 16.0/116
	}
	x := f((0.4124*c[0] + 0.3576*c[1] + 0.1805*c[2]) / 0.95047)
	y := f(0.2126*c[0] + 0.7152*c[1] + 0.0722*c[2])
	z := f((0.0193*c[0] + 0.1192*c[1] + 0.9505*c[2]) / 1.08883)
	return [3]float64{116*y - 16, 500 * (x - y), 200 * (y - z)}
}
