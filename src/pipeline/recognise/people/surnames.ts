/**
 * Korean family names in the spellings that the press uses. A closed list: some 180 names cover all but a
 * handful of Koreans (Statistics Korea's census of 2015 counts 274, the rarest with few bearers).
 */
const SURNAMES = `
  Ahn An Bae Baek Baik Bak Ban Bang Bin Bong Boo Bu Byeon Byun Cha Chae Chang Che Cheon Chi Chin Cho Choe Choi
  Chon Chong Choo Chu Chun Chung Do Doh Dokgo Eom Eum Eun Ga Gal Gang Geum Gi Gil Go Gong Goo Gu Guk Gwak Gwon
  Gye Ha Ham Han Heo Hong Hong Huh Hur Hwang Hwangbo Hyeon Hyun Im In Jang Je Jee Jegal Jeon Jeong Ji Jin Jo Joo
  Ju Jun Jung Kam Kang Keum Ki Kil Kim Ko Koh Kong Koo Kook Ku Kuk Kum Kwak Kwon Kye La Lee Leem Lim Loh Ma Maeng
  Min Mo Mok Moon Mun Myeong Myung Na Nam Namgoong Namgung Namkoong Namkung No Noh Oh Ok Pae Paek Paik Pak Pang
  Park Pi Pyeon Pyo Pyun Ra Rhee Rhie Rho Rim Roh Ryoo Ryu Sa Sagong Seo Seok Seol Seon Seong Seonwoo Seonu Shim
  Shin Sim Sin So Sohn Son Song Suh Suk Sul Sun Sung Sunwoo Tae Tak Tang Um Uhm Wang Wi Won Woo Yang Ye Yeo Yeom
  Yeon Yi Yim Yong Yook Yoo Yoon You Yu Yuk Yum Yun
  Bahk Bahng Dong Eo Gim Gyeon Jwa Kwag Kyeong Kyung Lyu Ock Ohm Ong Pyeong Ri Ryang Seomun Shon Suhr Wee Yeum Bok Zo Jho Cheong Sakong Pung Phil Joung Jeung Yeun Gweon Kweon Hahn Hahm Myoung Sonu Eoh`

const KNOWN = new Set(SURNAMES.trim().toLowerCase().split(/\s+/))

/** True for a Korean family name, given by its key (small letters). */
export function isSurname(key: string): boolean {
  return KNOWN.has(key)
}

/** Family names that are English words too, at the head of a sentence or with a capital. */
const PLAIN = new Set(
  'an do go ham hong in la ma no oh on so sin son song sun to won you young moon park'.split(' '),
)

/** True for a family name that may be an English word. */
export function isPlainWord(key: string): boolean {
  return PLAIN.has(key)
}
