"""Training sentences with their names exchanged for names of other regions, and with their capitals taken away.

In: an example and a seeded random source. Out: another example of the same length, tree, tags and labels. Surprising: a
name is exchanged word for word, so that nothing else of the sentence has to change.
"""

from __future__ import annotations

import csv
import random
from dataclasses import replace

from corpora import REPOSITORY, Example

GAZETTEER = REPOSITORY / "src" / "communique" / "gazetteer"
_FAMILIES = """Abbasi Abdi Abdullahi Abubakar Achakzai Afridi Ahmadzai Akhtar Al-Hassan Al-Jubeir Al-Sabah Al-Thani Ansari Aslam Awan Azimi
 Bajwa Baloch Banerjee Barzani Bashir Bhatti Bhutto Bugti Chaudhry Chowdhury Dar Das Deby Desai Diallo Diop Durrani Ebrahimi El-Sayed Erdogan
 Farooqi Fernando Gandapur Ghani Ghilzai Gilani Gowda Gul Gunawardena Habib Haidari Haidar Haqqani Hashemi Hosseini Hussain Ibrahim Iqbal Ismail
 Jaffari Jalal Jatoi Joshi Kakar Kamara Karimi Karzai Kasuri Kayani Keita Khalilzad Khan Khattak Khosa Koirala Kone Kumar Laghari Lashari Leghari
 Lodhi Madani Magsi Mahmood Malik Mansour Marri Marwat Masood Mazari Mehsud Mengal Menon Minallah Mirza Mohmand Mohseni Mousavi Mufti Mujahid Mukherjee
 Murad Musa Nabil Naqvi Nasrallah Nawaz Nazari Niazi Noorzai Nyusi Obasanjo Okafor Omar Orakzai Ouattara Paracha Patel Pirzada Popal Qaisrani Qasim
 Qureshi Rabbani Rahimi Rahman Raisani Raja Rajapaksa Rana Rasul Rehman Rezai Sadiq Saeed Safi Salehi Samaraweera Sattar Sawe Shah Shaheen Sharma
 Sherpao Shinwari Siddiqui Singh Soomro Stanikzai Suleman Sultani Talpur Tareen Tarin Tariq Touré Turabi Umarov Usmani Wazir Yaqubi Yousafzai Yusufzai
 Zadran Zahir Zardari Zehri Zia Zubair""".split()
_GROUPS = """Tehreek-i-Islam Tehreek-e-Watan Jamaat-ul-Ahrar Jamaat-e-Islami Lashkar-e-Islam Lashkar-i-Omar Hizb-ul-Nasr Hizb-ut-Tahrir Ansar-ul-Haq
 Ansar-e-Millat Harakat-ul-Jihad Jaish-e-Adl Jaish-al-Fatah Sipah-e-Watan Boko-Haram Ahrar-al-Sham Al-Shabaab Al-Nusra Al-Badr Saraya-al-Quds Liwa-e-Thar
 Majlis-e-Amal Azm-e-Nau Zarb-e-Hadid Radd-ul-Fasad Rah-e-Nijat Jund-ul-Haq Dera-Ismail Khyber-Tirah Deir-ez-Zor Umm-al-Qura Ras-al-Ain Tel-al-Saman
 Umm-Qasr Dar-es-Salaam Guinea-Bissau Bosnia-Herzegovina Nagorno-Karabakh Port-au-Prince Timor-Leste""".split()
_LARGE = 60_000  # people; towns from which names are drawn


def _column(table: str, name: str) -> list[dict[str, str]]:
    with (GAZETTEER / table).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


class NameSwaps:
    """Draws names by kind from the packaged gazetteers and the lists above."""

    def __init__(self, random_source: random.Random):
        self._random = random_source
        self._given = [row["name"] for row in _column("given_names.tsv", "name") if " " not in row["name"]]
        towns = [row["name"] for row in _column("towns.tsv", "name") if int(row["population"] or 0) >= _LARGE]
        divisions = [row["name"] for row in _column("divisions.tsv", "name")]
        states = [row["name"] for row in _column("states.tsv", "name")]
        self._places = [name for name in (*towns, *divisions, *states, *states) if " " not in name and name[:1].isupper()]
        self._demonyms = [form for row in _column("states.tsv", "demonyms") for form in row["demonyms"].split("|")[:1] if form and " " not in form]

    def changed(self, one: Example) -> Example:
        """The example with some of its names exchanged, glued, or all capitals taken away."""
        draw = self._random.random()
        if draw < 0.30 and one.names and any(label not in ("O", None) for label in one.names):
            return replace(one, words=self._exchanged(one))
        if draw < 0.36:
            return replace(one, words=[word.lower() for word in one.words])
        if draw < 0.38:
            return replace(one, words=[word.upper() for word in one.words])
        return one

    def _exchanged(self, one: Example) -> list[str]:
        words, names, source = list(one.words), one.names or [], self._random
        for place, label in enumerate(names):
            word = words[place]
            if label in ("O", None) or not word[:1].isupper() or not word.isalpha() or len(word) < 3:
                continue
            following = names[place + 1] if place + 1 < len(names) else "O"
            ends = following is None or not following.startswith("I-")
            if label == "B-PER":
                words[place] = source.choice(self._given) if not ends or source.random() < 0.3 else source.choice(_FAMILIES)
            elif label == "I-PER" and ends:
                words[place] = source.choice(_FAMILIES)
            elif label == "I-PER":
                words[place] = source.choice(self._given)
            elif label == "B-LOC" and ends:
                words[place] = source.choice(self._places)
            elif label == "B-ORG" and ends and source.random() < 0.5:
                words[place] = source.choice(_GROUPS)
            elif label == "B-OTH" and ends and one.xpos and one.xpos[place] == "JJ":
                words[place] = source.choice(self._demonyms)
        return words
